"""Every link in README.md and docs/ leads somewhere. What is outside of the project is not fetched."""

import os

import pytest
from support import pages

PAGES = pages.names()


def problem(page, target):
    """Return what is wrong with a link on a page, or None."""
    if target.startswith("https://"):
        return None
    path, _, anchor = target.partition("#")
    linked = page if not path else os.path.normpath(os.path.join(os.path.dirname(page), path)).replace(os.sep, "/")
    if not os.path.exists(os.path.join(pages.ROOT, *linked.split("/"))):
        return "%s: there is no %s" % (target, linked)
    if anchor and anchor not in pages.anchors(linked):
        return "%s: %s has no heading for #%s" % (target, linked, anchor)
    return None


@pytest.mark.parametrize("page", PAGES)
def test_every_link_resolves(page):
    problems = [problem(page, target) for target in pages.links(page)]
    assert [found for found in problems if found] == []


def test_the_links_of_a_page_are_found():
    assert "docs/ImageApi.md#create_image" in pages.links("README.md")
    assert "../README.md#documentation-for-models" in pages.links("docs/V1ImageResponse.md")


def test_a_link_to_nowhere_is_found():
    assert problem("README.md", "docs/nothing.md") == "docs/nothing.md: there is no docs/nothing.md"
    assert problem("docs/ImageApi.md", "#nothing") == "#nothing: docs/ImageApi.md has no heading for #nothing"
    assert problem("docs/ImageApi.md", "http://example.com/") is not None
    assert problem("docs/ImageApi.md", "../README.md#documentation-for-models") is None


def test_every_page_can_be_reached_from_the_readme():
    reached, left = {"README.md"}, ["README.md"]
    while left:
        source = left.pop()
        for target in pages.links(source):
            linked = os.path.normpath(os.path.join(os.path.dirname(source), target.partition("#")[0])).replace(
                os.sep, "/"
            )
            if linked in PAGES and linked not in reached:
                reached.add(linked)
                left.append(linked)
    assert set(PAGES) - reached == set()
