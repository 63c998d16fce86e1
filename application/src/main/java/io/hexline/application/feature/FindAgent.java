package io.hexline.application.feature;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.FindFeature.Member;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.store.Store;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;

/** Shows somebody or something that calls as an agent of call queues. */
public interface FindAgent {

    /**
     * The agent, who need not belong to any queue; {@link Failure.NotFound} where nobody and nothing of the organization calls
     * that has this id.
     *
     * @param id as it would be a person's; a workspace or a virtual line is looked for where it is none
     */
    Either<Failure, AgentView> byId(OrgId org, PersonId id);

    static FindAgent on(Store store) {
        return new FindAgentService(
                store.people(),
                new MemberViews(store.people(), store.lineHolders(), store.locations()),
                store.features(),
                new ListFeaturesService(store.features(), store.locations(), store.numbers()));
    }

    /**
     * An agent as people want to see it.
     *
     * @param queues to which it belongs, at whatever location, by their names
     */
    record AgentView(Member agent, List<FeatureView> queues) {

        public AgentView {
            queues = ImmutableList.copyOf(queues);
        }
    }
}
