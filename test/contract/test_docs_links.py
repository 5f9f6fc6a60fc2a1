"""Resolve every relative link in README.md and docs/. External links are not fetched."""

import os

import pytest
from support import pages

PAGES = pages.names()


def problem(page, target):
    """Return the problem with a link on a page, or None."""
    if target.startswith("https://"):
        return None
    path, _, anchor = target.partition("#")
    linked = page if not path else os.path.normpath(os.path.join(os.path.dirname(page), path)).replace(os.sep, "/")
    if not os.path.exists(os.path.join(pages.ROOT, *linked.split("/"))):
        return "%s: %s does not exist" % (target, linked)
    if anchor and anchor not in pages.anchors(linked):
        return "%s: %s has no heading for #%s" % (target, linked, anchor)
    return None


@pytest.mark.parametrize("page", PAGES)
def test_every_link_resolves(page):
    problems = [problem(page, target) for target in pages.links(page)]
    assert [found for found in problems if found] == []


def test_links_are_parsed_from_page():
    assert "docs/ImageApi.md#create_image" in pages.links("README.md")
    assert "../README.md#documentation-for-models" in pages.links("docs/V1ImageResponse.md")


def test_broken_link_is_reported():
    assert problem("README.md", "docs/nothing.md") == "docs/nothing.md: docs/nothing.md does not exist"
    assert problem("docs/ImageApi.md", "#nothing") == "#nothing: docs/ImageApi.md has no heading for #nothing"
    assert problem("docs/ImageApi.md", "http://example.com/") is not None
    assert problem("docs/ImageApi.md", "../README.md#documentation-for-models") is None


def test_every_page_is_reachable_from_readme():
    reached, queue = {"README.md"}, ["README.md"]
    while queue:
        source = queue.pop()
        for target in pages.links(source):
            linked = os.path.normpath(os.path.join(os.path.dirname(source), target.partition("#")[0])).replace(
                os.sep, "/"
            )
            if linked in PAGES and linked not in reached:
                reached.add(linked)
                queue.append(linked)
    assert set(PAGES) - reached == set()
