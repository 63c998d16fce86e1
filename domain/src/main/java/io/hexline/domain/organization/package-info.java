/**
 * Organizations (customers) with their subscriptions, their meeting sites and what they demand of licenses. Start at
 * {@link io.hexline.domain.organization.Organization}.
 */
package io.hexline.domain.organization;
