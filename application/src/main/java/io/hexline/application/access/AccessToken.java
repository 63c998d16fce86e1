package io.hexline.application.access;

/**
 * A bearer token; its text never appears in {@link #toString()}, so that it cannot reach a log.
 *
 * @param value 1 to 4096 characters
 */
public record AccessToken(String value) {

    public AccessToken {
        if (value.isEmpty() || value.length() > 4096) {
            throw new IllegalArgumentException("A token has 1 to 4096 characters, not " + value.length());
        }
    }

    @Override
    public String toString() {
        return "AccessToken[***]";
    }
}
