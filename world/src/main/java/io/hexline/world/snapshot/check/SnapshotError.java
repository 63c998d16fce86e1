package io.hexline.world.snapshot.check;

/**
 * A mistake in a snapshot file.
 *
 * @param path where it is, for example {@code /organizations/0/people/3/emails/0}; {@code /} is the whole file;
 *     {@code line 3, column 7} in a text that is no JSON
 */
public record SnapshotError(String path, String message) {

    public SnapshotError {
        path = path.isEmpty() ? "/" : path;
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
