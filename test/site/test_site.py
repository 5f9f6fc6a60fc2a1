"""Navigation and search of the documentation site. `tox -e docs` builds it in site/ and runs these tests."""

import html.parser
import json
import os

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SITE = os.path.join(ROOT, "site")


class Navigation(html.parser.HTMLParser):
    """Navigation entries of a page.

    :ivar list entries: ``(level, title, target, is expanded)``; entries without a toggle are not expanded
    """

    def __init__(self, page):
        super().__init__()
        self.entries = []
        self.inside = False
        with open(os.path.join(SITE, page), encoding="utf-8") as file:
            self.feed(file.read())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if tag == "li" and any(name.startswith("toctree-l") for name in classes):
            level = int(next(name for name in classes if name.startswith("toctree-l"))[-1])
            self.entries.append([level, "", None, False])
            self.inside = True
        elif self.inside and tag == "a" and self.entries[-1][2] is None:
            self.entries[-1][2] = attributes["href"]
        elif self.inside and tag == "input":
            self.entries[-1][3] = "checked" in attributes

    def handle_data(self, data):
        if self.inside:
            self.entries[-1][1] += data.strip()

    def handle_endtag(self, tag):
        if tag == "a":
            self.inside = self.inside and self.entries[-1][2] is None
        elif tag == "li":
            self.inside = False

    def handle_startendtag(self, tag, attributes):
        if tag == "input" and self.entries:
            self.entries[-1][3] = "checked" in dict(attributes)

    def below(self, name):
        """Return ``(title, target)`` of each entry below an entry, and whether that entry is expanded."""
        start = next(index for index, entry in enumerate(self.entries) if entry[0] == 1 and entry[1] == name)
        found = []
        for level, title, target, _ in self.entries[start + 1 :]:
            if level == 1:
                break
            found.append((title, target))
        return found, self.entries[start][3]


@pytest.fixture(scope="module")
def index():
    with open(os.path.join(SITE, "searchindex.js"), encoding="utf-8") as file:
        return json.loads(file.read()[len("Search.setIndex(") : -1])


def test_navigation_api_class_is_collapsed_entry_with_methods():
    methods, is_expanded = Navigation("docs/V1Disk.html").below("MachineApi")
    assert ("allocate_machine", "../docs/MachineApi.html#allocate-machine") in methods
    assert len(methods) == 25
    assert not is_expanded


def test_navigation_api_class_is_expanded_on_its_page():
    assert Navigation("docs/MachineApi.html").below("MachineApi")[1]
    assert not Navigation("docs/MachineApi.html").below("ImageApi")[1]


def test_navigation_models_are_expanded_on_model_page():
    models, is_expanded = Navigation("docs/guides/errors.html").below("Models")
    assert ("V1Disk", "../../docs/V1Disk.html") in models
    assert len([target for _, target in models if "#" not in target]) == 156
    assert not is_expanded
    assert Navigation("docs/V1Disk.html").below("Models")[1]


@pytest.mark.parametrize("page", ["README.html", "docs/MachineApi.html", "docs/guides/errors.html", "search.html"])
def test_navigation_links_resolve(page):
    targets = [target for _, _, target, _ in Navigation(page).entries]
    assert len(targets) > 250
    for target in targets:
        path = os.path.join(SITE, os.path.dirname(page), target.partition("#")[0])
        assert os.path.isfile(path), target


def test_search_finds_method_by_name(index):
    ((document, anchor),) = index["alltitles"]["allocate_machine"]
    assert (index["docnames"][document], anchor) == ("docs/MachineApi", "allocate-machine")


def test_search_finds_field_by_name(index):
    documents = index["terms"]["placement_tag"]  # the index contains word stems
    assert {index["docnames"][document] for document in documents} >= {
        "docs/V1MachineAllocateRequest",
        "docs/V1FirewallCreateRequest",
    }
