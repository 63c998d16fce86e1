package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.provisioning.ProvisioningPlan;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * What makes an update of a person true, its new name in the calling record included.
 *
 * @param subscriber as it was, where there was one
 * @param links needed only where calling changes
 */
record PersonUpdate(
        Person before, Person after, Optional<Subscriber> subscriber, LicenseDecision decision, CallingLinks links) {

    CallingChange calling() {
        CallingChange planned = plan().calling();
        return new CallingChange(
                before.org(), before.email(), after.email(), subscriber, planned.after(), planned.abandoned());
    }

    List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.addAll(plan().writes());
        if (!decision.changesCalling()) {
            calling().after().ifPresent(record -> writes.add(new Write.PutSubscriber(record)));
        }
        return writes.build();
    }

    private ProvisioningPlan plan() {
        return new ProvisioningPlan(after, subscriber.map(today -> today.named(after.name())), decision, links);
    }
}
