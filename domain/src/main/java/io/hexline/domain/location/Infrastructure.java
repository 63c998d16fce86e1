package io.hexline.domain.location;

import java.util.Optional;

/**
 * The systems behind a location.
 *
 * @param mailServer where its users' voice messages are stored
 * @param recordingVendor who records its users' calls
 * @param externalGroup the recording vendor's name for the location
 */
public record Infrastructure(
        Optional<String> mailServer, Optional<String> recordingVendor, Optional<String> externalGroup) {

    public static final Infrastructure NONE = new Infrastructure(Optional.empty(), Optional.empty(), Optional.empty());
}
