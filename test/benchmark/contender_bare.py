"""Baseline without client library: urllib3's PoolManager and json, no models."""

import json
from multiprocessing.pool import ThreadPool

import urllib3

WORKERS = 32


class Contender(object):
    """The measured operations, with one PoolManager."""

    def __init__(self, url):
        self.images = url + "/v1/image"
        self.machines = url + "/v1/machine"
        self.manager = self.client(url)

    @staticmethod
    def client(url):
        headers = {"Accept": "application/json", "Authorization": "Bearer secret"}
        return urllib3.PoolManager(maxsize=WORKERS, headers=headers)

    def find(self):
        response = self.manager.request("GET", self.images + "/ubuntu-24.04.20260131")
        return json.loads(response.data)

    def create(self):
        image = {"id": "ubuntu-24.04.20260131", "url": "https://images.example.com/img", "features": ["machine"]}
        # Without Content-Type, metal-api returns 415.
        headers = dict(self.manager.headers, **{"Content-Type": "application/json"})
        response = self.manager.request("PUT", self.images, body=json.dumps(image), headers=headers)
        return json.loads(response.data)

    def list(self):
        response = self.manager.request("GET", self.images)
        return json.loads(response.data)

    def find_machine(self):
        response = self.manager.request("GET", self.machines + "/00000000-0000-4000-8000-000000000001")
        return json.loads(response.data)

    def list_machines(self):
        response = self.manager.request("GET", self.machines)
        return json.loads(response.data)

    def to_json(self, models):
        return json.dumps(models)

    def find_concurrently(self, calls):
        """Send the requests from a thread pool."""
        threads = ThreadPool(WORKERS)
        try:
            return [pending.get() for pending in [threads.apply_async(self.find) for _ in range(calls)]]
        finally:
            threads.terminate()
