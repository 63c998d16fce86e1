package io.hexline.application.location;

import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Region;
import io.hexline.domain.organization.OrgId;

/** A location that is to be. */
public record CreateLocationCommand(OrgId org, String name, Region region, Premises premises) {}
