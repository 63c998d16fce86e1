package io.hexline.rest.schedule;

import io.hexline.application.schedule.ShowSchedules;
import io.hexline.application.schedule.ShowSchedules.Schedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.NamedKey;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code GET /telephony/config/locations/{locationId}/schedules}: a page of them, by name and type. */
public record ListSchedulesOperation(ShowSchedules showSchedules) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<ScheduleBody.Item> schedules) {}

    /** Where a schedule stands in the list. */
    private record Place(String name, String type) implements Comparable<Place> {

        static Place of(ScheduleBody.Item item) {
            return new Place(item.name(), item.type());
        }

        static Optional<Place> read(String text) {
            return NamedKey.read(text, (name, type) -> Either.right(new Place(name, type)));
        }

        @Override
        public int compareTo(Place other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? type.compareTo(other.type) : byName;
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> call.inQuery("type", SchedulePath::type)
                                .flatMap(type -> showSchedules
                                        .at(
                                                org,
                                                location,
                                                type,
                                                call.text("name").orElse(""))
                                        .mapLeft(Problem::of))))
                .flatMap(found -> KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, Place::read)
                        .map(page -> answer(call, page, found)));
    }

    private static Answer answer(Call call, KeysetPage<Place> page, Schedules schedules) {
        List<ScheduleBody.Item> found = ScheduleBody.Item.of(schedules).stream()
                .filter(item -> page.after()
                        .filter(last -> Place.of(item).compareTo(last) <= 0)
                        .isEmpty())
                .skip(page.skip())
                .toList();
        return page.answer(call.request(), found, item -> NamedKey.text(item.name(), item.type()), Listed::new);
    }
}
