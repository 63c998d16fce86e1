package io.hexline.har.secret;

/** Is told the secrets that were seen. */
public interface Secrets {

    /** A value that is a secret for certain, because of its name, its place or its form. */
    void add(String value);

    /** Whether it was told already. */
    default boolean has(String value) {
        return false;
    }
}
