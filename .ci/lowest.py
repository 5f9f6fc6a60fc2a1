"""Install the lowest allowed version of each dependency of the installed metal-python, including extras."""

import glob
import io
import os
import re
import subprocess
import sys
import sysconfig

(METADATA,) = glob.glob(os.path.join(sysconfig.get_paths()["purelib"], "metal_python-*.dist-info", "METADATA"))

with io.open(METADATA, encoding="utf-8") as file:
    bounds = re.findall(r"^Requires-Dist: ([\w-]+)[^;\n]*>=([\w.]+)", file.read(), re.MULTILINE)

subprocess.check_call([sys.executable, "-m", "pip", "install", "--quiet"] + ["==".join(bound) for bound in bounds])
