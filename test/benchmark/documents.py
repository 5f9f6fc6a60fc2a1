"""Response bodies of the benchmark: images and machines as metal-api sends them, determined by a number."""


def timestamp(number, factor):
    """Return a timestamp in Go's format: up to nine decimals, no trailing zeros."""
    decimals = ("%09d" % (number * factor % 10**9)).rstrip("0")
    return "2026-%02d-%02dT08:29:12%sZ" % (number % 12 + 1, number % 28 + 1, decimals and "." + decimals)


def image(number):
    """Return an image of about 550 bytes, with its fields in metal-api's order."""
    version = "24.04.%08d" % number
    return {
        "id": "ubuntu-" + version,
        "name": "Ubuntu " + version,
        "description": "Ubuntu " + version,
        "url": "https://images.example.com/ubuntu/%s/img.tar.lz4" % version,
        "features": ["machine"],
        "expirationDate": timestamp(number, 730549322),
        "classification": "supported",
        "usedby": ["%08d-aaaa-4bbb-8ccc-%012d" % (machine, number) for machine in range(3)],
        "created": timestamp(number, 730970664),
        "changed": timestamp(number, 837000003),
    }


def machine(number):
    """Return a machine with an allocation and all fields of the contract: about 9 kB, 69 nested models."""
    return dict(sparse_machine(number), hardware=hardware(number), allocation=allocation(number), events=events(number))


def sparse_machine(number):
    """Return a machine without allocation: about 2 kB, 16 nested models."""
    return {
        "id": "00000000-0000-4000-8000-%012d" % number,
        "name": "machine-%d" % number,
        "description": "",
        "created": timestamp(number, 730549322),
        "changed": timestamp(number, 730970664),
        "partition": partition(number),
        "rackid": "fra-equ01-rack%02d" % (number % 40),
        "roomid": "fra-equ01-room1",
        "size": size(number),
        "hardware": {"memory": 137438953472, "cpu_cores": 24, "nics": [], "disks": [], "cpus": [], "gpus": []},
        "bios": {"version": "3.4", "vendor": "American Megatrends Inc.", "date": "10/30/2020"},
        "allocation": None,
        "state": {"value": "", "description": "", "issuer": "", "metal_hammer_version": "v0.13.6"},
        "ledstate": {"value": "LED-OFF", "description": "Machine registered"},
        "liveliness": "Alive",
        "events": {
            "log": [{"time": timestamp(number, 837000003), "event": "Waiting", "message": "waiting for allocation"}],
            "last_event_time": timestamp(number, 837000003),
            "last_error_event": None,
            "crash_loop": False,
            "failed_machine_reclaim": False,
        },
        "tags": ["machine.metal-stack.io/chassis.serialnumber=C%08d" % number],
    }


def partition(number):
    return {
        "id": "fra-equ01",
        "name": "Frankfurt Equinix 01",
        "description": "",
        "labels": {"region": "fra"},
        "mgmtserviceaddress": "10.0.0.1:50051",
        "bootconfig": {
            "imageurl": "https://images.example.com/metal-hammer/v0.13.6/initrd.img.lz4",
            "kernelurl": "https://images.example.com/metal-kernel/6.6.60/bzImage",
            "commandline": "console=ttyS1,115200n8",
        },
        "dns_servers": [{"ip": "10.1.0.%d" % last} for last in (2, 3)],
        "ntp_servers": [{"address": "%d.pool.ntp.org" % server} for server in (0, 1)],
        "created": timestamp(1, 730549322),
        "changed": timestamp(number, 730970664),
    }


def size(number):
    return {
        "id": "c1-large-x86",
        "name": "c1-large-x86",
        "description": "",
        "labels": {},
        "constraints": [
            {"type": "cores", "min": 24, "max": 24},
            {"type": "memory", "min": 130000000000, "max": 140000000000},
            {"type": "storage", "min": 900000000000, "max": 2000000000000, "identifier": "/dev/nvme*"},
        ],
        "created": timestamp(1, 730549322),
        "changed": timestamp(number, 730970664),
    }


def hardware(number):
    def nic(port, neighbors):
        mac = "ac:1f:6b:%02x:%02x:%02x" % (port, number // 256 % 256, number % 256)
        return {"mac": mac, "name": "lan%d" % port, "identifier": mac, "neighbors": neighbors}

    return {
        "memory": 137438953472,
        "cpu_cores": 24,
        "nics": [nic(port, [nic(port + 16, [])]) for port in range(3)],
        "disks": [{"name": "/dev/nvme%dn1" % disk, "size": 960197124096} for disk in range(4)],
        "cpus": [{"vendor": "GenuineIntel", "model": "Xeon Gold 6246R", "cores": 12, "threads": 24}] * 2,
        "gpus": [{"vendor": "NVIDIA Corporation", "model": "AD102GL"}],
    }


def events(number):
    phases = "PXE Booting, Preparing, Registering, Waiting, Installing, Booting New Kernel, Phoned Home".split(", ")
    log = [
        {"time": timestamp(number + step, 837000003), "event": phases[-1 - step % 7], "message": ""}
        for step in range(10)
    ]
    return {
        "log": log,
        "last_event_time": timestamp(number, 837000003),
        "last_error_event": {"time": timestamp(number, 730970664), "event": "Crashed", "message": "kernel panic"},
        "crash_loop": False,
        "failed_machine_reclaim": False,
    }


def allocation(number):
    return {
        "allocationuuid": "11111111-1111-4111-8111-%012d" % number,
        "creator": "metal-admin <admin@example.com>",
        "created": timestamp(number, 837000003),
        "name": "worker-%d" % number,
        "description": "",
        "project": "22222222-2222-4222-8222-%012d" % (number % 50),
        "image": dict(image(number), usedby=[]),
        "filesystemlayout": filesystem_layout(),
        "networks": [network(number, kind) for kind in ("privateprimaryunshared", "external", "underlay")],
        "hostname": "worker-%d" % number,
        "ssh_pub_keys": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI%043d" % number],
        "user_data": "",
        "succeeded": True,
        "reinstall": False,
        "boot_info": {
            "image_id": image(number)["id"],
            "primary_disk": "/dev/nvme0n1",
            "os_partition": "/dev/nvme0n1p2",
            "initrd": "/boot/initrd.img-6.6.60",
            "cmdline": "console=ttyS1,115200n8 root=/dev/nvme0n1p2",
            "kernel": "/boot/vmlinuz-6.6.60",
            "bootloaderid": "metal-ubuntu",
        },
        "role": "machine",
        "vpn": {"address": "https://vpn.example.com", "auth_key": "%048x" % number, "connected": True},
        "firewall_rules": {
            "egress": [
                {"protocol": "tcp", "ports": [port], "to": ["0.0.0.0/0"], "comment": "allow %d" % port}
                for port in (443, 53)
            ],
            "ingress": [
                {"protocol": "tcp", "ports": [22], "from": ["10.0.0.0/8"], "to": ["10.1.0.0/16"], "comment": "ssh"}
            ],
        },
        "dns_servers": [{"ip": "10.1.0.%d" % last} for last in (2, 3)],
        "ntp_servers": [{"address": "%d.pool.ntp.org" % server} for server in (0, 1)],
    }


def network(number, kind):
    return {
        "networkid": "%s-%d" % (kind, number),
        "prefixes": ["10.%d.%d.0/22" % (number // 256 % 256, number % 256)],
        "ips": ["10.%d.%d.1" % (number // 256 % 256, number % 256)],
        "vrf": number % 65536,
        "asn": 4200000000 + number,
        "private": kind == "privateprimaryunshared",
        "projectid": "22222222-2222-4222-8222-%012d" % (number % 50) if kind == "privateprimaryunshared" else "",
        "nat": kind == "external",
        "nattypev2": "ipv4_masquerade",
        "underlay": kind == "underlay",
        "networktype": kind,
        "networktypev2": "child",
        "destinationprefixes": ["0.0.0.0/0"],
    }


def filesystem_layout():
    def filesystem(device, path, label):
        return {
            "path": path,
            "device": device,
            "format": "ext4",
            "label": label,
            "mountoptions": [],
            "createoptions": [],
        }

    return {
        "id": "default-ubuntu",
        "name": "default-ubuntu",
        "description": "",
        "filesystems": [
            filesystem("/dev/nvme0n1p1", "/boot/efi", "efi"),
            filesystem("/dev/nvme0n1p2", "/", "root"),
            filesystem("/dev/vg00/varlib", "/var/lib", "varlib"),
        ],
        "disks": [
            {
                "device": device,
                "partitions": [
                    {"number": partition + 1, "label": label, "size": 500, "gpttype": "8300"}
                    for partition, label in enumerate(labels)
                ],
                "wipeonreinstall": True,
            }
            for device, labels in (("/dev/nvme0n1", ["efi", "root", "varlib"]), ("/dev/nvme1n1", ["data"]))
        ],
        "raid": [
            {
                "arrayname": "/dev/md1",
                "devices": ["/dev/nvme2n1", "/dev/nvme3n1"],
                "level": "1",
                "createoptions": ["--metadata=1.0"],
                "spares": 0,
            }
        ],
        "volumegroups": [{"name": "vg00", "devices": ["/dev/nvme0n1p3"], "tags": ["ephemeral"]}],
        "logicalvolumes": [
            {"name": name, "volumegroup": "vg00", "size": 5000, "lvmtype": "linear"} for name in ("varlib", "tmp")
        ],
        "constraints": {"sizes": ["c1-large-x86"], "images": {"ubuntu": ">= 24.04"}},
    }
