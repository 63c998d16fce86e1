package io.hexline.cli.provisioning;

import io.hexline.cli.command.ChangeOption;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a calling license puts its holder; what is not told stays as the user has it. */
final class CallingOptions {

    @Option(names = "--location", paramLabel = "ID", description = "For a calling license: the location to call from.")
    private LocationId location;

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
        return !properties().equals(CallingProperties.NONE);
    }

    /** Adds a license; only calling ones look at these options. */
    LicenseOperation adding(LicenseId license) {
        return given() ? LicenseOperation.add(license, properties()) : LicenseOperation.add(license);
    }

    private CallingProperties properties() {
        return new CallingProperties(Optional.ofNullable(location), number.change(), extension.change());
    }
}
