package io.hexline.rest;

import io.hexline.conformance.contract.PublishedContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The contract that lies next to the project; not everywhere. */
public final class SharedContract {

    public static final Path FILE = Path.of("..", "..", "shared", "contract", "webex-subset.openapi.json");

    private SharedContract() {}

    static Optional<PublishedContract> read() {
        try {
            return PublishedContract.in(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
