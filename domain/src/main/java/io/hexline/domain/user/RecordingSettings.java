package io.hexline.domain.user;

/**
 * What the recording service has set for a subscriber.
 *
 * @param enabled whether its calls are recorded
 * @param dubPoint whether it has a dub point in its location's external group
 */
public record RecordingSettings(boolean enabled, boolean dubPoint) {

    public static final RecordingSettings OFF = new RecordingSettings(false, false);
}
