package io.hexline.rest.feature;

import io.hexline.application.feature.FindAgent;
import io.hexline.application.feature.FindAgent.AgentView;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.NamedKey;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /telephony/config/queues/agents/{agentId}}: an agent, and a page of its queues, by their names. */
public record GetAgentOperation(FindAgent findAgent) implements Operation {

    private static final PageSize SIZE = new PageSize(50, 2000);

    /** Where a queue stands among them. */
    private record Place(String name, FeatureId id) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::name)
                .thenComparing(place -> place.id().value());

        static Place of(FeatureView queue) {
            return new Place(queue.feature().name(), queue.feature().id());
        }

        static Optional<Place> read(String text) {
            return NamedKey.read(text, (name, id) -> FeatureId.parse(id).map(known -> new Place(name, known)));
        }

        String text() {
            return NamedKey.text(name, id);
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> Call.parsed(
                                "agentId",
                                WireId.readUser(call.request().variables().get("agentId"), PersonId::parse))
                        .flatMap(id -> findAgent.byId(org, id).mapLeft(Problem::of)))
                .flatMap(view -> KeysetPage.counted(call.request().query(), SIZE, Place::read)
                        .map(page -> answer(call, page, view)));
    }

    private static Answer answer(Call call, KeysetPage<Place> page, AgentView view) {
        List<FeatureView> found = view.queues().stream()
                .sorted(Comparator.comparing(Place::of, Place.ORDER))
                .filter(queue -> page.after()
                        .filter(last -> Place.ORDER.compare(Place.of(queue), last) <= 0)
                        .isEmpty())
                .skip(page.skip())
                .toList();
        return page.answer(
                call.request(),
                found,
                queue -> Place.of(queue).text(),
                some -> Map.of(
                        "agent",
                        FeatureBody.agent(view),
                        "queues",
                        some.stream().map(FeatureBody::queue).toList()));
    }
}
