package io.hexline.rest.onboarding;

import io.hexline.application.provisioning.Newcomer;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.user.Email;
import io.hexline.rest.json.Fields;
import io.hexline.rest.json.Mistakes;
import io.hexline.rest.license.Wishes;
import io.hexline.rest.person.WrittenName;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * An element of {@code users}. Values that are wrong are this user's problem alone, wrong JSON types the whole
 * request's.
 *
 * @param email as it is written
 * @param newcomer the user, or what is wrong with it
 */
record Entrant(Optional<String> email, Either<List<String>, Newcomer> newcomer) {

    static List<Entrant> all(Fields body) {
        return body.objects("users").orElse(List.of()).stream()
                .map(Entrant::read)
                .toList();
    }

    private static Entrant read(Fields user) {
        Mistakes own = new Mistakes();
        Optional<Newcomer> newcomer = newcomer(user.notingValuesIn(own));
        return new Entrant(
                user.text("email"),
                newcomer.filter(understood -> own.isEmpty())
                        .<Either<List<String>, Newcomer>>map(Either::right)
                        .orElseGet(() -> Either.left(own.sentences())));
    }

    private static Optional<Newcomer> newcomer(Fields user) {
        Optional<Email> email = user.required("email", Email::parse);
        List<LicenseOperation> licenses = Wishes.licenses(user);
        List<SiteOperation> sites = Wishes.sites(user);
        return email.map(address -> new Newcomer(address, WrittenName.read(user, address), licenses, sites));
    }
}
