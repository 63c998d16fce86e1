package io.hexline.rest.location;

import io.hexline.application.location.CreateLocation.CreateLocationCommand;
import io.hexline.application.location.UpdateLocation.UpdateLocationCommand;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.rest.json.Fields;
import java.util.Optional;

/** A location as that older part of the API writes it, whose address is one text; see {@link WorkspaceLocationBody}. */
final class WorkspaceLocationFields {

    private WorkspaceLocationFields() {}

    /** Empty only where there are mistakes. */
    static Optional<CreateLocationCommand> create(Fields written, OrgId org) {
        Fields body = LocationFields.withDegrees(written);
        Optional<String> name = body.required("displayName", LocationFields::name);
        Optional<String> country = body.required("countryCode", LocationFields::country);
        StreetAddress street = street(body);
        body.check("address", street.line1().isPresent(), "is required");
        body.check("cityName", street.city().isPresent(), "is required");
        Premises premises = new Premises(
                street,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocationFields.latitude(body).requested(),
                LocationFields.longitude(body).requested(),
                LocationFields.notes(body).requested());
        return name.flatMap(called -> country.map(
                where -> new CreateLocationCommand(org, called, new Region(where, Optional.empty()), premises)));
    }

    /** What an update changes; what this part of the API does not know stays, where it is sent back as it was told. */
    static UpdateLocationCommand update(Fields written, Location today) {
        Fields body = LocationFields.withDegrees(written);
        StreetAddress street = street(body);
        StreetAddress known = today.premises().address();
        boolean told = street.equals(StreetAddress.UNKNOWN)
                || WorkspaceLocationBody.oneLine(street).equals(WorkspaceLocationBody.oneLine(known));
        return new UpdateLocationCommand(
                today.org(),
                today.id(),
                body.value("displayName", LocationFields::name),
                body.value("countryCode", LocationFields::country)
                        .filter(country -> !country.equals(today.region().country()))
                        .map(country -> new Region(country, Optional.empty())),
                told ? Optional.empty() : Optional.of(street),
                Optional.empty(),
                Optional.empty(),
                LocationFields.latitude(body),
                LocationFields.longitude(body),
                LocationFields.notes(body));
    }

    /** Answers name the city at the end of the address, too, and clients send that back. */
    private static StreetAddress street(Fields body) {
        Optional<String> city = body.filled("cityName");
        String end = city.map(name -> ", " + name).orElse("");
        Optional<String> line = body.filled("address")
                .map(text -> text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text);
        return new StreetAddress(line, Optional.empty(), city, Optional.empty());
    }
}
