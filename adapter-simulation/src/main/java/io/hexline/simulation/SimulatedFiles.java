package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.FileMove.Kind;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.FileStore;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file stores of all locations: a path has one file, and a store takes no more than fits in. */
final class SimulatedFiles implements UserFiles {

    private final Faults faults;
    private final Map<String, FileStore> stores;
    private final Map<Path, Integer> kilobytes = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    private record Path(Kind kind, String path) {

        /** Those above it; one of them is that of its location. */
        Stream<String> directories() {
            return IntStream.range(1, path.length())
                    .filter(place -> path.charAt(place) == '/')
                    .mapToObj(end -> path.substring(0, end));
        }
    }

    SimulatedFiles(World world, Faults faults) {
        this.faults = faults;
        this.stores =
                Maps.uniqueIndex(world.fileStores(), store -> store.location().toString());
        belonging(world).forEach((path, size) -> {
            if (!world.work().outside().missingFiles().contains(path.path())) {
                put(path, size);
            }
        });
        world.fileStores()
                .forEach(store -> store.others()
                        .forEach(file ->
                                put(new Path(file.kind(), file.at(Optional.of(store.location()))), file.kilobytes())));
    }

    private void put(Path path, int size) {
        remove(path);
        kilobytes.put(path, size);
        count(path, size);
    }

    private void remove(Path path) {
        Integer size = kilobytes.remove(path);
        if (size != null) {
            count(path, -size);
        }
    }

    private void count(Path path, int size) {
        path.directories().forEach(directory -> used.merge(directory, size, Integer::sum));
    }

    @Override
    public Either<PortFailure, FileMove> move(Command.Key key, FileMove file) {
        return faults.or(Collaborator.FILES, "move", key, () -> moved(file));
    }

    /** Where the file is still at its source, it was not moved: what is at the target is another. */
    @Override
    public Either<PortFailure, FileMove> moveBack(Command.Key key, FileMove file) {
        return faults.or(
                Collaborator.FILES,
                "moveBack",
                key,
                () -> has(file.kind(), file.source())
                        ? Either.right(file)
                        : moved(file.reversed()).mapTo(file));
    }

    /** Where there is no file (any more), nothing is to be done. */
    private synchronized Either<PortFailure, FileMove> moved(FileMove file) {
        Path source = new Path(file.kind(), file.source());
        Path target = new Path(file.kind(), file.target());
        Integer size = kilobytes.get(source);
        if (size == null) {
            return Either.right(file);
        } else if (kilobytes.containsKey(target)) {
            return refused(409, "EXISTS", file.target() + " is there already");
        } else if (!hasRoom(target, size)) {
            return refused(507, "FULL", "no room for " + file.target());
        }
        remove(source);
        put(target, size);
        return Either.right(file);
    }

    private static Either<PortFailure, FileMove> refused(int status, String code, String reason) {
        return Faults.failed(new PortFailure.Rejected(Collaborator.FILES, "move", status, code, reason));
    }

    private boolean hasRoom(Path target, int size) {
        return target.directories()
                .allMatch(directory -> Optional.ofNullable(stores.get(directory)).stream()
                        .flatMapToInt(store -> store.kilobytes().stream())
                        .allMatch(most -> used.getOrDefault(directory, 0) + size <= most));
    }

    synchronized boolean has(Kind kind, String path) {
        return kilobytes.containsKey(new Path(kind, path));
    }

    /** Adds a user's file at its location. */
    synchronized void put(UserFile file, Optional<LocationId> location) {
        put(new Path(file.kind(), file.at(location)), file.kilobytes());
    }

    /** Removes a user's file from its location. */
    synchronized void remove(UserFile file, Optional<LocationId> location) {
        remove(new Path(file.kind(), file.at(location)));
    }

    /** The paths of users' and locations' files that are not there. */
    synchronized Set<String> missing(World stored) {
        return Sets.difference(belonging(stored).keySet(), kilobytes.keySet()).stream()
                .map(Path::path)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The stores of which there is something to say. */
    synchronized Set<FileStore> stores(World stored) {
        Set<Path> others = Sets.difference(kilobytes.keySet(), belonging(stored).keySet());
        return stored.locations().stream()
                .map(Location::id)
                .map(location -> stores.getOrDefault(location.toString(), FileStore.of(location))
                        .withOthers(in(location, others)))
                .filter(FileStore::isSpecial)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<UserFile> in(LocationId location, Set<Path> paths) {
        return paths.stream()
                .filter(path -> path.path().startsWith(location + "/"))
                .map(path -> new UserFile(
                        path.kind(), path.path().substring(location.toString().length() + 1), kilobytes.get(path)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Everything that is somebody's, with its size. */
    private static Map<Path, Integer> belonging(World world) {
        Map<Path, Integer> all = new HashMap<>();
        world.subscribers()
                .forEach(user -> user.files()
                        .forEach(file -> all.put(new Path(file.kind(), file.at(user.location())), file.kilobytes())));
        world.deviceProfiles().forEach(profile -> {
            UserFile file = profile.file();
            all.put(new Path(file.kind(), file.at(Optional.of(profile.location()))), file.kilobytes());
        });
        world.locations()
                .forEach(location -> announcements(location)
                        .forEach(file -> all.put(
                                new Path(Kind.ANNOUNCEMENT, location.id() + "/announcements/" + file.name()),
                                file.kilobytes())));
        return all;
    }

    private static Stream<AnnouncementFile> announcements(Location location) {
        return location.calling().stream().flatMap(calling -> calling.offering().announcements().stream());
    }
}
