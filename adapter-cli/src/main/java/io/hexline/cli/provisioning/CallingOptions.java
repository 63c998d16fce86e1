package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.cli.command.ChangeOption;
import io.hexline.cli.id.Reference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a calling license puts its holder; what is not told stays as the user has it. */
final class CallingOptions {

    @Option(
            names = "--location",
            paramLabel = "LOCATION",
            description = "For a calling license: the location to call from, name or ID.")
    private Reference location;

    @ArgGroup
    private NumberOptions number = new NumberOptions();

    @ArgGroup
    private ExtensionOptions extension = new ExtensionOptions();

    /** At most one of the two. */
    static final class NumberOptions {

        @Option(
                names = "--number",
                paramLabel = "NUMBER",
                description = "For a calling license: an unassigned number, such as +14085267209.")
        private PhoneNumber.Written wanted;

        @Option(names = "--no-number", description = "For a calling license: the user has no number any more.")
        private boolean removed;

        Change<PhoneNumber.Written> change() {
            return ChangeOption.of(wanted, removed);
        }
    }

    /** At most one of the two. */
    static final class ExtensionOptions {

        @Option(names = "--extension", paramLabel = "DIGITS", description = "For a calling license: a free extension.")
        private Extension wanted;

        @Option(names = "--no-extension", description = "For a calling license: the user has no extension any more.")
        private boolean removed;

        Change<Extension> change() {
            return ChangeOption.of(wanted, removed);
        }
    }

    /** Whether any of them was given. */
    boolean given() {
        return location != null
                || !number.change().keeps()
                || !extension.change().keeps();
    }

    /** Adds a license; only calling ones look at these options. */
    Either<Answer, LicenseOperation> adding(Reference license, Names names) {
        return names.license(license)
                .flatMap(id -> given()
                        ? properties(names).map(calling -> LicenseOperation.add(id, calling))
                        : Either.right(LicenseOperation.add(id)));
    }

    private Either<Answer, CallingProperties> properties(Names names) {
        return names.location(Optional.ofNullable(location))
                .map(there -> new CallingProperties(there, number.change(), extension.change()));
    }
}
