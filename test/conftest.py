import os
import sys

# The folders of tests are no packages; this makes what they share importable: `from support.x import y`.
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
