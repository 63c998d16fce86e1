package io.hexline.cli.provisioning;

import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where a calling license puts its holder. */
final class CallingOptions {

    @Option(names = "--location", paramLabel = "ID", description = "For a calling license: the location to call from.")
    private LocationId location;

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "For a calling license: an unassigned number, such as +14085267209.")
    private PhoneNumber.Written number;

    @Option(names = "--extension", paramLabel = "DIGITS", description = "For a calling license: a free extension.")
    private Extension extension;

    /** Whether any of them was given. */
    boolean given() {
        return Stream.of(location, number, extension).anyMatch(option -> option != null);
    }

    /** Adds a license; only calling ones look at these options. */
    LicenseOperation adding(LicenseId license) {
        return given()
                ? LicenseOperation.add(
                        license,
                        CallingProperties.of(
                                Optional.ofNullable(location),
                                Optional.ofNullable(number),
                                Optional.ofNullable(extension)))
                : LicenseOperation.add(license);
    }
}
