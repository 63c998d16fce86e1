package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.cli.id.Reference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a user is to get and to lose. */
final class LicenseOptions {

    @Option(names = "--add", paramLabel = "LICENSE", description = "A license to add, name or ID; can be repeated.")
    private List<Reference> added = new ArrayList<>();

    @Option(
            names = "--remove",
            paramLabel = "LICENSE",
            description = "A license to remove, name or ID; can be repeated.")
    private List<Reference> removed = new ArrayList<>();

    @Option(names = "--site", paramLabel = "URL", description = "A meeting site to attend; can be repeated.")
    private List<String> joined = new ArrayList<>();

    @Option(names = "--remove-site", paramLabel = "URL", description = "A meeting site to leave; can be repeated.")
    private List<String> left = new ArrayList<>();

    @Mixin
    private CallingOptions calling = new CallingOptions();

    /** Why these options make no request, if they do not. */
    Optional<String> misuse() {
        if (added.isEmpty() && removed.isEmpty() && sites().isEmpty()) {
            return Optional.of("Nothing to do: give --add, --remove, --site or --remove-site.");
        }
        return calling.given() && added.isEmpty()
                ? Optional.of(
                        "--location, and what number and extension are to be, belong to a calling license: name it with --add.")
                : Optional.empty();
    }

    /** What is to become of licenses; what to say where one is not there. */
    Either<Answer, List<LicenseOperation>> licenses(Names names) {
        Stream<Either<Answer, LicenseOperation>> operations = Stream.concat(
                added.stream().map(license -> calling.adding(license, names)),
                removed.stream().map(license -> names.license(license).map(LicenseOperation::remove)));
        return Either.sequenceRight(operations.toList()).map(Seq::asJava);
    }

    List<SiteOperation> sites() {
        return Stream.concat(
                        joined.stream().map(site -> new SiteOperation(site, true, Action.ADD)),
                        left.stream().map(site -> new SiteOperation(site, true, Action.REMOVE)))
                .toList();
    }
}
