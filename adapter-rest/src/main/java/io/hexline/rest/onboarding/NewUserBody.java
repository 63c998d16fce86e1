package io.hexline.rest.onboarding;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.rest.json.Fields;
import io.hexline.rest.json.Mistakes;
import io.hexline.rest.license.RequestedLicenses;
import io.hexline.rest.person.WrittenName;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * An element of {@code users}. Values that are wrong are this user's problem alone, wrong JSON types the whole
 * request's.
 *
 * @param email as it is written
 * @param newUser the user, or what is wrong with it
 */
record NewUserBody(Optional<String> email, Either<List<String>, NewUser> newUser) {

    static List<NewUserBody> all(Fields body) {
        return body.objects("users").orElse(List.of()).stream()
                .map(NewUserBody::read)
                .toList();
    }

    private static NewUserBody read(Fields user) {
        Mistakes own = new Mistakes();
        Optional<NewUser> newUser = newUser(user.notingValuesIn(own));
        return new NewUserBody(
                user.text("email"),
                newUser.filter(understood -> own.isEmpty())
                        .<Either<List<String>, NewUser>>map(Either::right)
                        .orElseGet(() -> Either.left(own.sentences())));
    }

    private static Optional<NewUser> newUser(Fields user) {
        Optional<Email> email = user.required("email", Email::parse);
        List<LicenseOperation> licenses = RequestedLicenses.licenses(user);
        List<SiteOperation> sites = RequestedLicenses.sites(user);
        return email.map(address -> new NewUser(address, WrittenName.read(user, address), licenses, sites));
    }
}
