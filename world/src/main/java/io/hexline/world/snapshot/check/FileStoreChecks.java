package io.hexline.world.snapshot.check;

import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.snapshot.entry.AnnouncementFileEntry;
import io.hexline.world.snapshot.entry.FileStoreEntry;
import io.hexline.world.snapshot.entry.FileStoreEntry.StoredFileEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** That file stores have a location, and room for what is in them. */
public final class FileStoreChecks {

    private final Known known;
    private final SnapshotErrors problems;
    private final Map<LocationId, Integer> used = new HashMap<>();

    public FileStoreChecks(Known known, SnapshotErrors problems) {
        this.known = known;
        this.problems = problems;
    }

    public void check(SnapshotEntry file) {
        file.organizations().forEach(organization -> {
            organization.locations().forEach(this::count);
            organization.people().forEach(this::count);
        });
        BiConsumer<LocationId, Place> unique = problems.unique("this file store");
        Place.ROOT.each("fileStores", file.fileStores(), (store, place) -> {
            place.some("locationId", store.locationId(), problems.known("location", known.locations()::contains));
            unique.accept(store.locationId(), place.at("locationId"));
            check(store, place);
        });
    }

    private void count(LocationEntry location) {
        if (location.calling() != null) {
            count(location.id(), location.calling().offering().announcements());
        }
    }

    private void count(PersonEntry person) {
        if (person.calling() != null && person.calling().locationId() != null) {
            count(
                    person.calling().locationId(),
                    person.calling().settings().media().announcements());
        }
    }

    private void count(LocationId location, List<AnnouncementFileEntry> files) {
        files.forEach(file -> used.merge(location, file.kilobytes(), Integer::sum));
    }

    private void check(FileStoreEntry store, Place place) {
        BiConsumer<StoredPath, Place> unique = problems.unique("this file");
        place.each(
                "others",
                store.others(),
                (file, at) -> unique.accept(new StoredPath(file.kind().name(), file.path()), at.at("path")));
        int total = used.getOrDefault(store.locationId(), 0)
                + store.others().stream().mapToInt(StoredFileEntry::kilobytes).sum();
        problems.addIf(
                store.kilobytes() != null && total > store.kilobytes(),
                place.at("kilobytes"),
                "files of " + total + " kilobytes are in it, more than fit");
    }

    private record StoredPath(String kind, String path) {}
}
