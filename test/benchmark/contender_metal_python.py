"""Client with models: this package or metal-python 0.45.0, depending on which one is installed."""

import json

import metal_python


class Contender(object):
    """The measured operations, with one client and default settings."""

    def __init__(self, url):
        client = self.client(url)
        self.api = metal_python.ImageApi(client)
        self.machines = metal_python.MachineApi(client)

    @staticmethod
    def client(url):
        configuration = metal_python.Configuration()
        configuration.host = url
        configuration.api_key["Authorization"] = "secret"
        configuration.api_key_prefix["Authorization"] = "Bearer"
        return metal_python.ApiClient(configuration)

    def find(self):
        return self.api.find_image("ubuntu-24.04.20260131")

    def create(self):
        return self.api.create_image(
            metal_python.V1ImageCreateRequest(
                id="ubuntu-24.04.20260131", url="https://images.example.com/img", features=["machine"]
            )
        )

    def list(self):
        return self.api.list_images()

    def find_machine(self):
        return self.machines.find_machine("00000000-0000-4000-8000-000000000001")

    def list_machines(self):
        return self.machines.list_machines()

    def to_json(self, models):
        return json.dumps(self.api.api_client.sanitize_for_serialization(models))

    def to_dict(self, models):
        return [model.to_dict() for model in models]

    def find_concurrently(self, calls):
        """Send the requests with ``async_req``."""
        pending = [self.api.find_image("ubuntu-24.04.20260131", async_req=True) for _ in range(calls)]
        return [call.get() for call in pending]
