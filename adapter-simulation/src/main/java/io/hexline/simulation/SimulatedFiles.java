package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
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
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file stores of all locations: a path has one file, and a store takes no more than fits in. */
final class SimulatedFiles implements UserFiles {

    private final Faults faults;
    private final Map<String, Integer> limits;

    /** How large each file is. */
    private final StateTable<Path, Integer> files;

    /** How much is in the directories that take no more than fits in. */
    private final StateTable<String, Integer> used;

    private record Path(Kind kind, String path) {

        static Path parse(String text) {
            int space = text.indexOf(' ');
            return new Path(Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
        }

        @Override
        public String toString() {
            return kind + " " + path;
        }

        /** Those above it; one of them is that of its location. */
        Stream<String> directories() {
            return IntStream.range(1, path.length())
                    .filter(place -> path.charAt(place) == '/')
                    .mapToObj(end -> path.substring(0, end));
        }
    }

    SimulatedFiles(World world, StateStore state, Faults faults) {
        this.faults = faults;
        this.limits = state.constants("file_store_limits", Codec.STRING, Codec.INTEGER, limits(world));
        Map<Path, Integer> opening = opening(world);
        this.files = state.table("files", Codec.text(Path::parse), Codec.INTEGER, Opening.of(opening));
        this.used = state.table("file_store_use", Codec.STRING, Codec.INTEGER, Opening.of(used(opening)));
    }

    private static Map<String, Integer> limits(World world) {
        Map<String, Integer> limits = new HashMap<>();
        world.fileStores()
                .forEach(store -> store.kilobytes()
                        .ifPresent(most -> limits.put(store.location().toString(), most)));
        return limits;
    }

    private static Map<Path, Integer> opening(World world) {
        Map<Path, Integer> all = belonging(world);
        all.keySet().removeIf(path -> world.work().outside().missingFiles().contains(path.path()));
        world.fileStores()
                .forEach(store -> store.others()
                        .forEach(file -> all.put(
                                new Path(file.kind(), file.at(Optional.of(store.location()))), file.kilobytes())));
        return all;
    }

    private Map<String, Integer> used(Map<Path, Integer> opening) {
        Map<String, Integer> sums = new HashMap<>(Maps.transformValues(limits, none -> 0));
        opening.forEach((path, size) -> limited(path).forEach(directory -> sums.merge(directory, size, Integer::sum)));
        return sums;
    }

    private Stream<String> limited(Path path) {
        return limits.isEmpty() ? Stream.empty() : path.directories().filter(limits::containsKey);
    }

    private void put(Path path, int size) {
        count(path, size - files.change(path, before -> Optional.of(size)).orElse(0));
    }

    private void remove(Path path) {
        count(path, -files.change(path, before -> Optional.empty()).orElse(0));
    }

    private void count(Path path, int more) {
        limited(path).forEach(directory -> used.change(directory, before -> before.map(size -> size + more)));
    }

    @Override
    public Either<PortFailure, FileMove> move(Command.Key key, FileMove file) {
        return faults.or(Collaborator.FILES, "move", key, () -> About.users(key), () -> moved(file));
    }

    /** Where the file is still at its source, it was not moved: what is at the target is another. */
    @Override
    public Either<PortFailure, FileMove> moveBack(Command.Key key, FileMove file) {
        return faults.or(
                Collaborator.FILES,
                "moveBack",
                key,
                () -> About.users(key),
                () -> has(file.kind(), file.source())
                        ? Either.right(file)
                        : moved(file.reversed()).mapTo(file));
    }

    /** Where there is no file (any more), nothing is to be done. */
    private Either<PortFailure, FileMove> moved(FileMove file) {
        Path source = new Path(file.kind(), file.source());
        Path target = new Path(file.kind(), file.target());
        Optional<Integer> size = files.hold(source);
        if (size.isEmpty()) {
            return Either.right(file);
        } else if (files.hold(target).isPresent()) {
            return refused(409, "EXISTS", file.target() + " is there already");
        } else if (!hasRoom(target, size.get())) {
            return refused(507, "FULL", "no room for " + file.target());
        }
        remove(source);
        put(target, size.get());
        return Either.right(file);
    }

    private static Either<PortFailure, FileMove> refused(int status, String code, String reason) {
        return Faults.failed(new PortFailure.Rejected(Collaborator.FILES, "move", status, code, reason));
    }

    private boolean hasRoom(Path target, int size) {
        return limited(target).allMatch(directory -> used.hold(directory).orElse(0) + size <= limits.get(directory));
    }

    boolean has(Kind kind, String path) {
        return files.find(new Path(kind, path)).isPresent();
    }

    /** Adds a user's file at its location. */
    void put(UserFile file, Optional<LocationId> location) {
        put(new Path(file.kind(), file.at(location)), file.kilobytes());
    }

    /** Removes a user's file from its location. */
    void remove(UserFile file, Optional<LocationId> location) {
        remove(new Path(file.kind(), file.at(location)));
    }

    /** The paths of users' and locations' files that are not there. */
    Set<String> missing(World stored) {
        Set<Path> missing = belonging(stored).keySet();
        files.forEach((path, size) -> missing.remove(path));
        return missing.stream().map(Path::path).collect(ImmutableSet.toImmutableSet());
    }

    /** The stores of which there is something to say. */
    Set<FileStore> stores(World stored) {
        Set<Path> belonging = belonging(stored).keySet();
        Map<Path, Integer> others = new HashMap<>();
        files.forEach((path, size) -> {
            if (!belonging.contains(path)) {
                others.put(path, size);
            }
        });
        return stored.locations().stream()
                .map(Location::id)
                .map(location -> new FileStore(location, limit(location), in(location, others)))
                .filter(FileStore::isSpecial)
                .collect(ImmutableSet.toImmutableSet());
    }

    private OptionalInt limit(LocationId location) {
        Integer most = limits.get(location.toString());
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private static Set<UserFile> in(LocationId location, Map<Path, Integer> files) {
        int directory = location.toString().length() + 1;
        return files.entrySet().stream()
                .filter(file -> file.getKey().path().startsWith(location + "/"))
                .map(file ->
                        new UserFile(file.getKey().kind(), file.getKey().path().substring(directory), file.getValue()))
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
