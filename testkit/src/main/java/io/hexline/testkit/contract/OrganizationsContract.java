package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.SiteUrl;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Organizations are found by id. */
public abstract class OrganizationsContract extends StoreContract {

    @Test
    void findsAnOrganizationById() {
        Store store = store(smallWorld().build());

        assertEquals(
                Set.of(new SiteUrl("acme.webex.com")),
                there("organization " + ACME, store.organizations().find(ACME)).sites());
        assertEquals(Optional.empty(), right(store.organizations().find(new OrgId("nowhere"))));
    }
}
