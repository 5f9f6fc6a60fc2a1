"""Program: concurrent requests from gevent greenlets; prints the failures as a JSON list.

Arguments: ``late`` (patched after the first request), ``imported`` (patched after importing metal_python),
``no-thread`` (patched first, except threading) or ``early``; the URL of the server; a file of CA certificates. The
server responds with the requested ID, and never finishes a response for IDs that start with "never" or "trickle".
"""

import json
import sys

mode, url, root = sys.argv[1:]
if mode in ("early", "no-thread"):
    from gevent import monkey

    monkey.patch_all(thread=mode != "no-thread")

import metal_python  # noqa: E402

GREENLETS = 24
ROUNDS = 5
DEADLINE = 0.5  # seconds
PATIENCE = 30  # seconds until a running call counts as hanging

failures = []
configuration = metal_python.Configuration()
configuration.host = url
configuration.ssl_ca_cert = root
configuration.retry = metal_python.RetryPolicy(attempts=1)
if mode == "late":
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))
    api.find_image("warm")
if mode in ("late", "imported"):
    from gevent import monkey

    monkey.patch_all()
if mode != "late":
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))

import gevent  # noqa: E402


def expect(id, function, *args, **options):
    try:
        with gevent.Timeout(PATIENCE):
            found = function(*args, **options).id
    except gevent.Timeout:
        failures.append("%s did not end" % id)
    except Exception as error:
        failures.append("%s: %r" % (id, error))
    else:
        if found != id:
            failures.append("%s: got the response of %s" % (id, found))


def expect_timeout(id):
    try:
        with gevent.Timeout(PATIENCE):
            api.find_image(id, _request_timeout=DEADLINE)
    except metal_python.ApiTimeoutError:
        return
    except gevent.Timeout:
        failures.append("%s outlived its deadline" % id)
    except Exception as error:
        failures.append("%s: %r" % (id, error))
    else:
        failures.append("%s: no timeout" % id)


def work(number):
    for round in range(ROUNDS):
        name = "%d-%d" % (number, round)
        if number % 6 == 0:
            expect_timeout("never-" + name)
        elif number % 6 == 1:
            expect_timeout("trickle-" + name)
        elif number % 6 == 2:
            expect("limited-" + name, api.find_image, "limited-" + name, _request_timeout=PATIENCE)
        elif number % 6 == 3:
            expect("create-" + name, api.create_image, {"id": "create-" + name, "url": "http://a"})
        elif number % 6 == 4:
            expect("delete-" + name, api.delete_image, "delete-" + name, _request_timeout=(10, 20))
        else:
            expect("read-" + name, api.find_image, "read-" + name)


gevent.joinall([gevent.spawn(work, number) for number in range(GREENLETS)])
print(json.dumps(failures))
