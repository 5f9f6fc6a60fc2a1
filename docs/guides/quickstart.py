#!/usr/bin/env python
"""Create, find, list, update and delete an image.

Without arguments, use an embedded server in this process:

    python docs/guides/quickstart.py

With --real, use the metal-api at METALCTL_API_URL with the HMAC key METALCTL_HMAC and the user METALCTL_HMAC_USER
(default Metal-Admin). Create one image with a unique ID, change no other image, and delete it at the end, even after an
error:

    python docs/guides/quickstart.py --real
"""

from __future__ import print_function

import argparse
import sys
import time
import uuid
from datetime import datetime, timedelta

from dateutil.tz import tzutc

import metal_python

# metal-api checks that the url of an image is reachable. This one is public; --image-url sets another.
IMAGE_URL = "https://images.metal-stack.io/metal-os/stable/debian/12/img.tar.lz4"


def show(operation, result):
    """Print the name of an operation and its result on one line."""
    print("%-18s %s" % (operation, result))


def create(images, image_id, image_url):
    """Create an image. ``images`` is an ImageApi, which has a method for each operation."""
    # metal-api sets defaults for missing fields, here the classification and the expiration date.
    request = metal_python.V1ImageCreateRequest(id=image_id, name="Quickstart", url=image_url, features=["machine"])
    image = images.create_image(request)
    show("create_image", "%s, %s until %s" % (image.id, image.classification, image.expiration_date.date()))


def find_update_and_delete(images, image_id, version):
    """Call the other five operations."""
    # Find the image with exactly this ID.
    image = images.find_image(image_id)
    show("find_image", "%s is stored at %s" % (image.id, image.url))

    # Find the newest image of a version: the ID without the last number.
    image = images.find_latest_image(version)
    show("find_latest_image", "%s is the newest of %s" % (image.id, version))

    # List all images. The result is a Python list.
    everything = images.list_images()
    noun = "image" if len(everything) == 1 else "images"
    found = "including" if image in everything else "without"
    show("list_images", "%d %s, %s the new one" % (len(everything), noun, found))

    # Update the image. Fields missing in the request keep their values. A datetime must be time zone aware.
    in_a_week = datetime.now(tzutc()) + timedelta(days=7)
    request = metal_python.V1ImageUpdateRequest(id=image_id, classification="supported", expiration_date=in_a_week)
    image = images.update_image(request)
    show("update_image", "%s, %s until %s" % (image.id, image.classification, image.expiration_date.date()))

    # Delete the image and return it.
    image = images.delete_image(image_id)
    show("delete_image", "%s is deleted" % image.id)


def clean_up(images, image_id):
    """Delete the image after an error, if it exists, in up to three attempts."""
    for delay in (0, 1, 2):  # seconds
        time.sleep(delay)
        try:
            images.delete_image(image_id)
        except metal_python.NotFoundError:
            return  # never created, or deleted by an earlier attempt
        except metal_python.ApiException as error:
            problem = error.message
        else:
            print("cleaned up: %s is deleted" % image_id)
            return
    print("%s may still exist, please delete it: %s" % (image_id, problem), file=sys.stderr)


def run(configuration, image_url):
    """Run the six operations on one image and return the exit status: 0, or 1 after an error."""
    # An image ID is the name of the operating system, a dash, and a version of up to three numbers.
    version = "quickstart-%s-1.0" % uuid.uuid4().hex[:12]
    image_id = version + ".1"
    created = False
    # Leaving the `with` block closes the connections.
    with metal_python.ApiClient(configuration) as client:
        images = metal_python.ImageApi(client)
        try:
            create(images, image_id, image_url)
            created = True
            find_update_and_delete(images, image_id, version)
        except BaseException as error:  # Ctrl-C too
            # If create_image got no response, the image may exist. It does not if the server rejected the request
            # (status codes 400 to 499) or cannot have received it.
            rejected = 400 <= (getattr(error, "status", None) or 0) < 500
            if created or not rejected and getattr(error, "may_have_been_sent", True):
                clean_up(images, image_id)
            # Every failed call raises an ApiException. `message` is the message of the server, if it sent one.
            if not isinstance(error, metal_python.ApiException):
                raise
            print("quickstart: %s" % error.message, file=sys.stderr)
            return 1
    return 0


def main():
    """Parse the arguments and run the quickstart. Return the exit status, 2 if a setting is missing."""
    parser = argparse.ArgumentParser(description="Run the six image operations, by default on an embedded server.")
    parser.add_argument("--real", action="store_true", help="run them on the metal-api in METALCTL_API_URL")
    parser.add_argument("--image-url", default=IMAGE_URL, help="the url of the image to create (default: %(default)s)")
    arguments = parser.parse_args()
    try:
        if arguments.real:
            configuration = metal_python.Configuration.from_env()
        else:
            from metal_python.testing import MetalApiServer
    except (ValueError, ImportError) as error:  # missing setting or missing extra `testing`
        print("quickstart: %s" % error, file=sys.stderr)
        return 2

    if arguments.real:
        print("metal-api at %s" % configuration.host)
        return run(configuration, arguments.image_url)

    with MetalApiServer() as server:
        print("embedded server at %s" % server.url)
        configuration = metal_python.Configuration()
        configuration.host = server.url
        return run(configuration, arguments.image_url)


if __name__ == "__main__":
    sys.exit(main())
