package io.hexline.rest.license;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names, {@code licenses} and {@code siteUrls} of a user, which several operations have. */
public final class UserFields {

    private UserFields() {}

    /** Whoever has no name of its own is shown by its names, or else by its e-mail. */
    public static PersonName name(Fields user, Email email) {
        Optional<String> first = user.filled("firstName");
        Optional<String> last = user.filled("lastName");
        String both = Stream.of(first, last).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String display = user.filled("displayName")
                .or(() -> Optional.of(both).filter(name -> !name.isEmpty()))
                .orElseGet(email::value);
        return new PersonName(display, first, last);
    }

    public static List<LicenseOperation> licenses(Fields body) {
        return all(body, "licenses", UserFields::license);
    }

    public static List<SiteOperation> sites(Fields body) {
        return all(body, "siteUrls", UserFields::site);
    }

    private static <T> List<T> all(Fields body, String name, Function<Fields, Optional<T>> read) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (Fields entry : body.objects(name).orElse(List.of())) {
            read.apply(entry).ifPresent(all::add);
        }
        return all.build();
    }

    private static Optional<LicenseOperation> license(Fields entry) {
        Optional<LicenseId> id = entry.required("id", text -> WireId.LICENSE.read(text, LicenseId::parse));
        Optional<Action> action = action(entry);
        Optional<CallingProperties> properties = entry.object("properties").map(UserFields::properties);
        return id.flatMap(license -> action.map(what -> new LicenseOperation(license, what, properties)));
    }

    private static Optional<SiteOperation> site(Fields entry) {
        Optional<String> url = entry.required("siteUrl", Either::right);
        Optional<String> type = entry.required("accountType", Either::right);
        Optional<Action> action = action(entry);
        return url.flatMap(site -> type.flatMap(
                account -> action.map(what -> new SiteOperation(site, account.equalsIgnoreCase("attendee"), what))));
    }

    /** Empty only where it is written wrong. */
    private static Optional<Action> action(Fields entry) {
        String written = entry.filled("operation").orElse("add");
        Either<Malformed, Action> action = switch (written.toLowerCase(Locale.ROOT)) {
            case "add" -> Either.right(Action.ADD);
            case "remove" -> Either.right(Action.REMOVE);
            default -> Either.left(new Malformed("operation", written, "add or remove"));
        };
        return entry.parsed("operation", action);
    }

    private static CallingProperties properties(Fields properties) {
        return new CallingProperties(
                properties.value("locationId", text -> WireId.LOCATION.read(text, LocationId::parse)),
                properties.change("phoneNumber", PhoneNumber.Written::parse),
                properties.change("extension", Extension::parse));
    }
}
