package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One user to onboard. */
final class NewUserOptions {

    @Option(names = "--email", paramLabel = "EMAIL", description = "E-mail address, by which the user signs in.")
    private Email email;

    @Mixin
    private NameOptions name = new NameOptions();

    @Option(names = "--license", paramLabel = "ID", description = "A license to give; can be repeated.")
    private List<LicenseId> licenses = new ArrayList<>();

    @Mixin
    private CallingOptions calling = new CallingOptions();

    /** Why these options make no user, if they do not. */
    Optional<String> misuse() {
        if (email == null) {
            return Optional.of("Who is to be onboarded? Give --email, or --csv with many.");
        }
        if (!name.isPrintable()) {
            return Optional.of("A name must not hold control characters.");
        }
        return calling.given() && licenses.isEmpty()
                ? Optional.of(
                        "--location, and what number and extension are to be, belong to a calling license: name it with --license.")
                : Optional.empty();
    }

    boolean given() {
        return email != null || name.given() || !licenses.isEmpty() || calling.given();
    }

    NewUser newUser() {
        return new NewUser(
                email, name.name(email), licenses.stream().map(calling::adding).toList(), List.of());
    }
}
