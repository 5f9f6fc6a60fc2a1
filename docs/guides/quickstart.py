#!/usr/bin/env python
"""All six image operations, from creating an image to deleting it.

Without arguments it starts an image server of its own, inside this process, and talks to that:

    python docs/guides/quickstart.py

With --real it talks to the metal-api that METALCTL_API_URL names, and signs its requests with the key in METALCTL_HMAC
(as the user METALCTL_HMAC_USER, Metal-Admin unless set). It creates one image there, with an ID that nobody else has,
changes no other, and deletes it at the end, also after an error:

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

# metal-api looks whether the url of an image can be reached. This one is public; --image-url takes another.
IMAGE_URL = "https://images.metal-stack.io/metal-os/stable/debian/12/img.tar.lz4"


def show(operation, text):
    """Print one line: which operation it was, and what it brought."""
    print("%-18s %s" % (operation, text))


def create(images, image_id, image_url):
    """Show the first operation. ``images`` is the ImageApi, the object that has a method for each of them."""
    # What the request leaves out, metal-api fills in: the classification, and when the image expires.
    request = metal_python.V1ImageCreateRequest(id=image_id, name="Quickstart", url=image_url, features=["machine"])
    image = images.create_image(request)
    show("create_image", "%s, %s until %s" % (image.id, image.classification, image.expiration_date.date()))


def find_update_and_delete(images, image_id, version):
    """Show the other five operations."""
    # Find the image that has exactly this ID.
    image = images.find_image(image_id)
    show("find_image", "%s lies at %s" % (image.id, image.url))

    # Find the newest image of a version: the ID without its last number.
    image = images.find_latest_image(version)
    show("find_latest_image", "%s is the newest of %s" % (image.id, version))

    # List all images. The answer is a Python list.
    everything = images.list_images()
    show("list_images", "%d in all, ours %s" % (len(everything), "among them" if image in everything else "missing"))

    # Update. Fields that the request leaves out stay as they are. A datetime must say its offset; tzutc() is UTC.
    in_a_week = datetime.now(tzutc()) + timedelta(days=7)
    request = metal_python.V1ImageUpdateRequest(id=image_id, classification="supported", expiration_date=in_a_week)
    image = images.update_image(request)
    show("update_image", "%s, %s until %s" % (image.id, image.classification, image.expiration_date.date()))

    # Delete. The answer is the image as it was.
    image = images.delete_image(image_id)
    show("delete_image", "%s is gone" % image.id)


def clean_up(images, image_id):
    """Leave nothing behind after an error: delete the image if it is there, with three tries."""
    for pause in (0, 1, 2):  # seconds
        time.sleep(pause)
        try:
            images.delete_image(image_id)
        except metal_python.NotFoundError:
            return  # it never was there, or an earlier try has deleted it
        except metal_python.ApiException as error:
            problem = error.message
        else:
            print("cleaned up: %s is deleted" % image_id)
            return
    print("%s may still be there, please delete it: %s" % (image_id, problem), file=sys.stderr)


def run(configuration, image_url):
    """Run the six operations on one image; return the exit status: 0, or 1 after an error."""
    # An image's ID is the operating system, a dash, and a version of up to three numbers.
    version = "quickstart-%s-1.0" % uuid.uuid4().hex[:12]
    image_id = version + ".1"
    created = False
    # Leaving the `with` closes the client's connections.
    with metal_python.ApiClient(configuration) as client:
        images = metal_python.ImageApi(client)
        try:
            create(images, image_id, image_url)
            created = True
            find_update_and_delete(images, image_id, version)
        except BaseException as error:  # Ctrl-C too
            # Without an answer to create_image the image may be there all the same. It is not if the server has
            # refused it (a status from 400 to 499), or if the request cannot have been sent.
            refused = 400 <= (getattr(error, "status", None) or 0) < 500
            if created or not refused and getattr(error, "may_have_been_sent", True):
                clean_up(images, image_id)
            # Every error of a call is an ApiException. `message` is the server's own sentence, if it wrote one.
            if not isinstance(error, metal_python.ApiException):
                raise
            print("quickstart: %s" % error.message, file=sys.stderr)
            return 1
    return 0


def main():
    """Read the arguments and run; return the exit status, 2 if something is missing to begin with."""
    parser = argparse.ArgumentParser(description="Run the six image operations, by default on an embedded server.")
    parser.add_argument("--real", action="store_true", help="run them on the metal-api in METALCTL_API_URL")
    parser.add_argument("--image-url", default=IMAGE_URL, help="the url of the image to create (default: %(default)s)")
    arguments = parser.parse_args()
    try:
        if arguments.real:
            configuration = metal_python.Configuration.from_env()
        else:
            from metal_python.testing import ImageServer
    except (ValueError, ImportError) as error:  # a setting, or the extra `testing`, is missing
        print("quickstart: %s" % error, file=sys.stderr)
        return 2

    if arguments.real:
        print("metal-api at %s" % configuration.host)
        return run(configuration, arguments.image_url)

    with ImageServer() as server:
        print("embedded image server at %s" % server.url)
        configuration = metal_python.Configuration()
        configuration.host = server.url
        return run(configuration, arguments.image_url)


if __name__ == "__main__":
    sys.exit(main())
