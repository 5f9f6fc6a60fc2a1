# -*- coding: utf-8 -*-
"""Image store of the embedded server."""

import sqlite3
import threading

import pytest

from metal_python.testing import go_time, store

TIME = go_time.parse(u"2031-05-06T07:08:09.123+02:00")


def image(image_id, **changes):
    values = dict(
        id=image_id,
        name=u"Größe 🐧",
        description=u"",
        url=u"http://x/a",
        features=(u"machine", u"firewall"),
        classification=u"preview",
        os=u"ubuntu",
        version=u"22.4.0",
        expires=TIME,
        created=TIME,
        changed=TIME,
        revision=None,
    )
    return store.Image(**dict(values, **changes))


@pytest.fixture
def images():
    opened = store.ImageStore()
    yield opened
    opened.close()


def find_without_revision(images, image_id):
    """Return a stored image without its revision, which is random."""
    return images.find(image_id)._replace(revision=None)


def run_concurrently(functions):
    """Call each function in its own thread and return the results or exceptions."""
    results = []

    def call(function):
        try:
            results.append(function())
        except Exception as error:
            results.append(error)

    threads = [threading.Thread(target=call, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_find_returns_stored_image(images):
    images.create(image(u"ubuntu-22.04"))
    assert find_without_revision(images, u"ubuntu-22.04") == image(u"ubuntu-22.04")


def test_timestamps_are_stored_in_milliseconds(images):
    images.create(image(u"a-1", expires=go_time.parse(u"2031-05-06T07:08:09.1239+24:00")))
    assert images.find(u"a-1").expires == go_time.parse(u"2031-05-06T07:08:09.124+24:00")


def test_find_is_case_sensitive(images):
    images.create(image(u"a-1"))
    images.create(image(u"A-1"))
    assert images.find(u"A-1").id == u"A-1"


def test_find_unknown_id_returns_none(images):
    assert images.find(u"a-1") is None


def test_create_existing_id_raises(images):
    images.create(image(u"a-1"))
    with pytest.raises(store.ImageExistsError):
        images.create(image(u"a-1", name=u"other"))
    assert images.find(u"a-1").name == u"Größe 🐧"


def test_concurrent_creates_of_one_id_one_succeeds(images):
    results = run_concurrently([lambda: images.create(image(u"a-1"))] * 8)
    assert results.count(None) == 1
    assert sum(isinstance(result, store.ImageExistsError) for result in results) == 7


def test_concurrent_creates_of_many_ids_all_succeed(images):
    ids = [u"a-%d" % number for number in range(50)]
    run_concurrently([lambda each=each: images.create(image(each)) for each in ids])
    assert sorted(each.id for each in images.list()) == sorted(ids)


def test_list_order_is_stable_and_not_sorted(images):
    ids = [u"a-%02d" % number for number in range(20)]
    for each in ids:
        images.create(image(each))
    listed = [each.id for each in images.list()]
    assert listed == [each.id for each in images.list()]
    assert listed not in (ids, ids[::-1])
    assert sorted(listed) == ids


def test_update_replaces_image_and_revision(images):
    images.create(image(u"a-1"))
    read = images.find(u"a-1")
    images.update(read._replace(name=u"new", features=()))
    assert find_without_revision(images, u"a-1") == image(u"a-1", name=u"new", features=())
    assert images.find(u"a-1").revision != read.revision


def test_update_of_changed_image_raises(images):
    images.create(image(u"a-1"))
    read = images.find(u"a-1")
    images.update(read._replace(name=u"first"))
    with pytest.raises(store.ImageChangedError):
        images.update(read._replace(name=u"second"))
    assert images.find(u"a-1").name == u"first"


def test_update_of_deleted_image_raises(images):
    images.create(image(u"a-1"))
    read = images.find(u"a-1")
    images.delete(u"a-1")
    with pytest.raises(store.ImageDeletedError):
        images.update(read)


def test_update_of_image_deleted_and_created_again_raises(images):
    images.create(image(u"a-1"))
    read = images.find(u"a-1")
    images.delete(u"a-1")
    images.create(read)
    with pytest.raises(store.ImageChangedError):
        images.update(read)


def test_delete_removes_image(images):
    images.create(image(u"a-1"))
    images.delete(u"a-1")
    assert images.list() == []


def test_delete_unknown_id_does_not_raise(images):
    assert images.delete(u"a-1") is None


def test_delete_of_image_in_use_raises(images):
    images.create(image(u"a-1"))
    images.allocate(u"m2", u"a-1")
    images.allocate(u"m1", u"a-1")
    with pytest.raises(store.ImageInUseError) as caught:
        images.delete(u"a-1")
    assert caught.value.machines == [u"m2", u"m1"]
    assert images.find(u"a-1") is not None


def test_allocate_replaces_earlier_image(images):
    images.allocate(u"m", u"a-1")
    images.allocate(u"m", u"b-1")
    assert images.usage() == {u"b-1": [u"m"]}


def test_free_removes_machine(images):
    images.allocate(u"m", u"a-1")
    images.free(u"m")
    assert images.usage() == {}


def test_clear_removes_images_and_machines(images):
    images.create(image(u"a-1"))
    images.allocate(u"m", u"a-1")
    images.clear()
    assert (images.list(), images.usage()) == ([], {})


def test_stores_in_memory_are_separate(images):
    other = store.ImageStore()
    other.create(image(u"a-1"))
    assert images.list() == []
    other.close()


def test_file_keeps_images_and_machines(tmpdir):
    path = str(tmpdir.join("images.db"))
    first = store.ImageStore(path)
    first.create(image(u"a-1"))
    first.allocate(u"m", u"a-1")
    first.close()
    second = store.ImageStore(path)
    assert (find_without_revision(second, u"a-1"), second.usage()) == (image(u"a-1"), {u"a-1": [u"m"]})
    second.close()


def test_file_is_written_before_close(tmpdir):
    path = str(tmpdir.join("images.db"))
    writer, reader = store.ImageStore(path), store.ImageStore(path)
    writer.create(image(u"a-1"))
    assert find_without_revision(reader, u"a-1") == image(u"a-1")
    writer.close()
    reader.close()


def test_file_not_a_database_raises(tmpdir):
    path = tmpdir.join("images.db")
    path.write("not a database" * 100)
    with pytest.raises(sqlite3.Error):
        store.ImageStore(str(path))


def test_file_with_other_database_raises(tmpdir):
    path = str(tmpdir.join("images.db"))
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE image (id TEXT, pixels BLOB)")
    connection.close()
    with pytest.raises(sqlite3.Error):
        store.ImageStore(path)


def test_file_in_missing_folder_raises(tmpdir):
    with pytest.raises(sqlite3.Error):
        store.ImageStore(str(tmpdir.join("missing", "images.db")))
