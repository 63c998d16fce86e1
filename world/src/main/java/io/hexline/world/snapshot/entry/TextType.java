package io.hexline.world.snapshot.entry;

import com.google.common.collect.Maps;
import io.hexline.application.access.SecretHash;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.MacAddress;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A value of the domain that is a text in files.
 *
 * @param name for the reference page
 * @param pattern what the schema checks; the domain's {@code parse} has the last word
 */
public record TextType<T>(
        Class<T> type,
        String name,
        String pattern,
        Function<String, Either<Malformed, T>> parse,
        Function<T, String> format) {

    public static final List<TextType<?>> ALL = List.of(
            id(OrgId.class, "organization id", OrgId::parse),
            id(PersonId.class, "person id", PersonId::parse),
            id(LocationId.class, "location id", LocationId::parse),
            id(WorkspaceId.class, "workspace id", WorkspaceId::parse),
            id(VirtualLineId.class, "virtual line id", VirtualLineId::parse),
            id(LicenseId.class, "license id", LicenseId::parse),
            id(SubscriptionId.class, "subscription id", SubscriptionId::parse),
            id(CarrierId.class, "carrier id", CarrierId::parse),
            id(BlockId.class, "block id", BlockId::parse),
            id(FeatureId.class, "feature id", FeatureId::parse),
            id(GroupId.class, "group id", GroupId::parse),
            id(DeviceProfileId.class, "device profile id", DeviceProfileId::parse),
            id(NumberOrderId.class, "order id", NumberOrderId::parse),
            text(
                    Email.class,
                    "e-mail address",
                    "^(?=.{3,254}$)[^@\\s\\p{Z}\\p{C}]+@[^@\\s\\p{Z}\\p{C}]+$",
                    Email::parse),
            text(PhoneNumber.class, "E.164 number", "^\\+[1-9][0-9]{0,14}$", PhoneNumber::parse),
            text(Extension.class, "extension", "^[0-9]{1,64}$", Extension::parse),
            text(
                    DialPattern.class,
                    "dial pattern",
                    "^(?=.{1,32}$)(\\+[1-9][0-9]*X*!?|[1-9][0-9]*X*)$",
                    DialPattern::parse),
            text(MacAddress.class, "MAC address", "^[0-9A-Fa-f]{2}([:.-]?[0-9A-Fa-f]{2}){5}$", MacAddress::parse),
            text(SiteUrl.class, "site", "^(?=.{1,253}$)[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$", SiteUrl::parse),
            text(SecretHash.class, "SHA-256", "^[0-9a-f]{64}$", SecretHash::parse),
            text(OfferCode.class, "offer code", "^[A-Za-z0-9_-]{1,64}$", OfferCode::parse),
            text(
                    Duration.class,
                    "ISO-8601 duration",
                    "^PT(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?$",
                    TextType::duration),
            text(
                    Instant.class,
                    "ISO-8601 time in UTC",
                    "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",
                    TextType::instant),
            text(LocalDate.class, "date", "^\\d{4}-\\d{2}-\\d{2}$", TextType::date),
            text(LocalTime.class, "time of day", "^\\d{2}:\\d{2}(:\\d{2})?$", TextType::timeOfDay),
            collaborator());

    private static <T> TextType<T> id(Class<T> type, String name, Function<String, Either<Malformed, T>> parse) {
        return text(type, name, Limits.NOT_BLANK, text -> parse.apply(EncodedId.plain(text)));
    }

    private static <T> TextType<T> text(
            Class<T> type, String name, String pattern, Function<String, Either<Malformed, T>> parse) {
        return new TextType<>(type, name, pattern, parse, Object::toString);
    }

    private static Either<Malformed, Duration> duration(String text) {
        return Try.of(() -> Duration.parse(text)).toEither(() -> new Malformed("duration", text, "PT…H…M…S"));
    }

    private static Either<Malformed, Instant> instant(String text) {
        return Try.of(() -> Instant.parse(text)).toEither(() -> new Malformed("time", text, "2020-01-01T00:00:00Z"));
    }

    private static Either<Malformed, LocalDate> date(String text) {
        return Try.of(() -> LocalDate.parse(text)).toEither(() -> new Malformed("date", text, "2020-01-01"));
    }

    private static Either<Malformed, LocalTime> timeOfDay(String text) {
        return Try.of(() -> LocalTime.parse(text)).toEither(() -> new Malformed("time of day", text, "09:30"));
    }

    private static TextType<Collaborator> collaborator() {
        Map<String, Collaborator> names = Maps.uniqueIndex(
                List.of(Collaborator.values()), port -> port.name().toLowerCase(Locale.ROOT));
        String all = String.join("|", names.keySet());
        return new TextType<>(
                Collaborator.class,
                "port",
                "^(" + all + ")$",
                text -> Option.of(names.get(text)).toEither(() -> new Malformed("port", text, all)),
                port -> port.name().toLowerCase(Locale.ROOT));
    }
}
