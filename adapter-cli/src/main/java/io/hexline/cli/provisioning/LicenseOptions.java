package io.hexline.cli.provisioning;

import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Id.LicenseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a user is to get and to lose. */
final class LicenseOptions {

    @Option(names = "--add", paramLabel = "ID", description = "A license to add; can be repeated.")
    private List<LicenseId> added = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "ID", description = "A license to remove; can be repeated.")
    private List<LicenseId> removed = new ArrayList<>();

    @Option(names = "--site", paramLabel = "URL", description = "A meeting site to attend; can be repeated.")
    private List<String> joined = new ArrayList<>();

    @Option(names = "--remove-site", paramLabel = "URL", description = "A meeting site to leave; can be repeated.")
    private List<String> left = new ArrayList<>();

    @Mixin
    private CallingOptions calling = new CallingOptions();

    /** Why these options make no request, if they do not. */
    Optional<String> misuse() {
        if (licenses().isEmpty() && sites().isEmpty()) {
            return Optional.of("Nothing to do: give --add, --remove, --site or --remove-site.");
        }
        return calling.given() && added.isEmpty()
                ? Optional.of(
                        "--location, and what number and extension are to be, belong to a calling license: name it with --add.")
                : Optional.empty();
    }

    List<LicenseOperation> licenses() {
        return Stream.concat(
                        added.stream().map(calling::adding), removed.stream().map(LicenseOperation::remove))
                .toList();
    }

    List<SiteOperation> sites() {
        return Stream.concat(
                        joined.stream().map(site -> new SiteOperation(site, true, Action.ADD)),
                        left.stream().map(site -> new SiteOperation(site, true, Action.REMOVE)))
                .toList();
    }
}
