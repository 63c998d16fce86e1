package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Id.LocationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that goes with its user to another location.
 *
 * @param source its path at the old location
 * @param target its path at the new one
 */
public record FileMove(Kind kind, String source, String target) {

    /** Which store the file is in. */
    public enum Kind {
        ANNOUNCEMENT,
        DEVICE_MANAGEMENT
    }

    /**
     * A file of a user.
     *
     * @param path below the directory of its location
     * @param kilobytes how large it is; those of devices do not count
     */
    public record UserFile(Kind kind, String path, int kilobytes) {

        /** Its announcements, and the files of its devices. */
        public static List<UserFile> of(Subscriber user) {
            Stream<UserFile> announcements = user.settings().media().announcements().stream()
                    .map(file -> new UserFile(
                            Kind.ANNOUNCEMENT, "announcements/" + user.person() + "/" + file.name(), file.kilobytes()));
            Stream<UserFile> devices = user.devices().stream()
                    .map(device ->
                            new UserFile(Kind.DEVICE_MANAGEMENT, "devices/" + user.person() + "/" + device.name(), 0));
            return Stream.concat(announcements, devices).collect(ImmutableList.toImmutableList());
        }

        /** Its path, where its location is this one; {@code none} stands for no location. */
        public String at(Optional<LocationId> location) {
            return location.map(LocationId::toString).orElse("none") + "/" + path;
        }
    }

    /** The way back. */
    public FileMove reversed() {
        return new FileMove(kind, target, source);
    }
}
