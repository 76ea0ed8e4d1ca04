package com.vivrou.identity;

import com.vivrou.tenancy.TenantId;

/**
 * Somebody has just signed in to a territory. Fired synchronously inside the territory's scope, before the page they
 * asked for: a feature claims here what was prepared for the member's verified e-mail. An observer that fails is logged
 * and does not keep the member out.
 */
public record MemberSignedIn(TenantId tenant, Member member) {}
