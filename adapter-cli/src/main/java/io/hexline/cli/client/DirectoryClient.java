package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.entry.AuthorizationEntry;
import io.hexline.cli.entry.CarrierEntry;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.entry.DialPlanEntry;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.NumberEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.entry.ScheduleEntry;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Where an organization is looked into. What cannot be done is on the left, ready to be said. */
public interface DirectoryClient {

    /** People in the order of their names where they are looked for by a text, otherwise of their ids. */
    Either<Answer, Page<PersonEntry>> people(PersonSearch search, int max);

    /** Who has the id; empty where nobody has. */
    Either<Answer, Optional<PersonEntry>> person(PersonId id);

    /** Who has the e-mail; empty where nobody has. */
    Either<Answer, Optional<PersonEntry>> person(Email email);

    /**
     * Locations.
     *
     * @param name what the name has in it, in whatever case
     */
    Either<Answer, Page<LocationEntry>> locations(Optional<String> name, int max);

    /** The location with this id; empty where there is none. */
    Either<Answer, Optional<LocationEntry>> location(LocationId id);

    /** All licenses: an organization has few. */
    Either<Answer, List<LicenseEntry>> licenses();

    /** Numbers, then extensions without number, in their own order. */
    Either<Answer, Page<NumberEntry>> numbers(NumberSearch search, int max);

    /**
     * The carriers that can connect a location: an organization has few.
     *
     * @param location empty for any that calls; there are no carriers where none does
     */
    Either<Answer, List<CarrierEntry>> carriers(Optional<LocationId> location);

    /**
     * Dial plans, by their names.
     *
     * @param name what the name has in it, in whatever case
     */
    Either<Answer, Page<DialPlanEntry>> dialPlans(Optional<String> name, int max);

    /**
     * The schedules of a location that calls, by their names.
     *
     * @param name what the name has in it, in whatever case
     */
    Either<Answer, Page<ScheduleEntry>> schedules(LocationId location, Optional<String> name, int max);

    /** Devices, by location, owner and name. */
    Either<Answer, Page<DeviceEntry>> devices(DeviceSearch search, int max);

    /** All that lets programs act for somebody: people have few. */
    Either<Answer, List<AuthorizationEntry>> authorizations(PersonId user);

    /** All organizations that can be reached from here: whoever asks has few. */
    Either<Answer, List<Named>> organizations();
}
