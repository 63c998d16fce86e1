package io.hexline.bootstrap.contract;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.contract.PublishedContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The contract that lies next to the project; not everywhere. */
public final class SharedContract {

    private SharedContract() {}

    public static Optional<PublishedContract> read() {
        Path file = ProjectFiles.root().resolveSibling("shared").resolve("contract/webex-subset.openapi.json");
        return Optional.of(file)
                .filter(Files::exists)
                .map(there -> PublishedContract.in(there).getOrElseThrow(reason -> new AssertionError(reason)));
    }
}
