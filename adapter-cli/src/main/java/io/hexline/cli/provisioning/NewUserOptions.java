package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.cli.id.Reference;
import io.hexline.domain.value.Email;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
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

    @Option(
            names = "--license",
            paramLabel = "LICENSE",
            description = "A license to give, name or ID; can be repeated.")
    private List<Reference> licenses = new ArrayList<>();

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

    WantedUser user() {
        return new WantedUser(email, this::newUser);
    }

    private Either<Answer, NewUser> newUser(Names names) {
        return Either.traverseRight(licenses, license -> calling.adding(license, names))
                .map(Seq::asJava)
                .map(added -> new NewUser(email, name.name(email), added, List.of()));
    }
}
