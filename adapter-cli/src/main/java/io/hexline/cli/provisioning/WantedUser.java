package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.cli.id.Reference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.spreadsheet.NewUserRow;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Somebody to onboard, whose licenses and location are not looked up yet.
 *
 * @param found makes the user; what to say where something is not there that was named
 */
record WantedUser(Email email, Function<Names, Either<Answer, NewUser>> found) {

    static WantedUser of(NewUserRow row) {
        return new WantedUser(row.email(), names -> find(row, names));
    }

    private static Either<Answer, NewUser> find(NewUserRow row, Names names) {
        return licenses(row, names)
                .map(licenses -> new NewUser(
                        row.email(),
                        row.name(),
                        licenses,
                        row.sites().stream()
                                .map(site -> new SiteOperation(site, true, LicenseOperation.Action.ADD))
                                .toList()));
    }

    private static Either<Answer, List<LicenseOperation>> licenses(NewUserRow row, Names names) {
        return new LicenseCell(row.licenses())
                .find(names)
                .flatMap(ids -> properties(row, names)
                        .map(properties -> ids.stream()
                                .map(id -> new LicenseOperation(id, LicenseOperation.Action.ADD, properties))
                                .toList()));
    }

    private static Either<Answer, Optional<CallingProperties>> properties(NewUserRow row, Names names) {
        return names.location(row.location().map(Reference::new))
                .map(there -> Stream.of(there, row.number(), row.extension()).anyMatch(Optional::isPresent)
                        ? Optional.of(CallingProperties.of(there, row.number(), row.extension()))
                        : Optional.empty());
    }
}
