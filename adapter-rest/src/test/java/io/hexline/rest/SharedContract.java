package io.hexline.rest;

import io.hexline.conformance.contract.PublishedContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The contract that lies next to the project; not everywhere. */
public final class SharedContract {

    public static final Path FILE = Path.of("..", "..", "shared", "contract", "webex-subset.openapi.json");

    private SharedContract() {}

    static Optional<PublishedContract> read() {
        return Optional.of(FILE)
                .filter(Files::exists)
                .map(there -> PublishedContract.in(there).getOrElseThrow(reason -> new AssertionError(reason)));
    }
}
