package io.hexline.application.troubleshooting;

import java.util.Optional;

/**
 * One error that the content of a response speaks of.
 *
 * @param email of the user it happened to
 * @param user the id of that user, as it is written
 * @param code the server's own, or the status where it gave none
 * @param description the server's words; empty where it gave none
 */
public record RecordedError(Optional<String> email, Optional<String> user, String code, String description) {}
