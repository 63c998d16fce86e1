package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.SiteUrl;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Organizations are found by id. */
public abstract class OrganizationsContract extends HostContract {

    @Test
    void findsAnOrganizationById() {
        Host host = host(smallWorld().build());

        assertEquals(
                Set.of(new SiteUrl("acme.webex.com")),
                right(host.store().organizations().find(ACME)).orElseThrow().sites());
        assertEquals(Optional.empty(), right(host.store().organizations().find(new OrgId("nowhere"))));
    }
}
