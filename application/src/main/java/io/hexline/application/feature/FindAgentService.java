package io.hexline.application.feature;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Features;
import io.hexline.application.store.People;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;

record FindAgentService(People people, MemberViews members, Features features, ListFeaturesService views)
        implements FindAgent {

    @Override
    public Either<Failure, AgentView> byId(OrgId org, PersonId id) {
        return Failure.orNotFound(members.byId(org, id), "agent", id)
                .flatMap(agent -> Failure.orTrouble(
                                with(agent.id()).flatMap(found -> views.views(queues(found, agent.id()))))
                        .map(queues -> new AgentView(agent, queues)));
    }

    private Either<PortFailure, List<Feature>> with(Id agent) {
        return agent instanceof PersonId person
                ? people.subscriber(person)
                        .flatMap(found -> found.map(features::of).orElseGet(() -> Either.right(List.of())))
                : features.with(agent);
    }

    private static List<Feature> queues(List<Feature> found, Id agent) {
        return found.stream()
                .filter(feature -> feature.type() == FeatureType.CALL_QUEUE)
                .filter(queue -> queue.members().contains(agent)
                        || queue.further().lines().contains(agent))
                .toList();
    }
}
