package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Change;
import java.util.List;
import java.util.Locale;

/** The body of a request to onboard users, and what a user is to get in any request. */
final class NewUserBody {

    private NewUserBody() {}

    static ObjectNode of(List<NewUser> newUsers) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode users = body.putArray("users");
        newUsers.forEach(newUser -> write(newUser, users.addObject()));
        return body;
    }

    private static void write(NewUser newUser, ObjectNode user) {
        user.put("email", newUser.email().value());
        user.put("displayName", newUser.name().display());
        newUser.name().first().ifPresent(name -> user.put("firstName", name));
        newUser.name().last().ifPresent(name -> user.put("lastName", name));
        write(newUser.licenses(), newUser.sites(), user);
    }

    /** What a user is to get, and to lose. */
    static void write(List<LicenseOperation> licenses, List<SiteOperation> sites, ObjectNode user) {
        ArrayNode some = user.putArray("licenses");
        licenses.forEach(license -> write(license, some.addObject()));
        ArrayNode urls = user.putArray("siteUrls");
        sites.forEach(site -> write(site, urls.addObject()));
    }

    private static void write(LicenseOperation license, ObjectNode node) {
        node.put("id", PublicId.encode("LICENSE", license.license().value()));
        node.put("operation", license.action().name().toLowerCase(Locale.ROOT));
        license.calling().ifPresent(calling -> write(calling, node.putObject("properties")));
    }

    private static void write(CallingProperties calling, ObjectNode node) {
        calling.location().ifPresent(id -> node.put("locationId", PublicId.encode("LOCATION", id.value())));
        write(calling.number(), "phoneNumber", node);
        write(calling.extension(), "extension", node);
    }

    private static void write(Change<?> change, String name, ObjectNode node) {
        if (!change.keeps()) {
            node.put(name, change.requested().map(Object::toString).orElse(""));
        }
    }

    private static void write(SiteOperation site, ObjectNode node) {
        node.put("siteUrl", site.siteUrl());
        node.put("accountType", "attendee");
        node.put("operation", site.action().name().toLowerCase(Locale.ROOT));
    }
}
