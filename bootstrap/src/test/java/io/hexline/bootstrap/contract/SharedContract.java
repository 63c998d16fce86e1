package io.hexline.bootstrap.contract;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.contract.PublishedContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The contract that lies next to the project; not everywhere. */
public final class SharedContract {

    private SharedContract() {}

    public static Optional<PublishedContract> read() {
        try {
            return PublishedContract.in(
                    ProjectFiles.root().resolveSibling("shared").resolve("contract/webex-subset.openapi.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
