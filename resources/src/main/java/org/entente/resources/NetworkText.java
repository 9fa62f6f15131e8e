package org.entente.resources;

/// Words of the graph of the networks.
public enum NetworkText implements TextKey {
    AXIS,
    DETAIL,
    DETAIL_DOMAINS,
    DETAIL_NETS,
    NATION,
    NATION_ALL,
    FIT,
    NEXT_POINT,
    NO_POINTS,
    WEIGHING,
    NOT_WEIGHED,
    POINTS,
    SINGLE,
    SINGLE_SHORT,
    INSIDE_SHORT,
    COSTS,
    RESTS,
    KIND_DOMAIN,
    KIND_NET,
    KIND_GATEWAY,
    KIND_NATION,
    KIND_SYSTEM,
    NODE,
    NODE_PLAIN,
    NODE_SINGLE,
    STANDS,
    PASSES,
    BETWEEN,
    ONE_WAY,
    ONE_OF_BOTH,
    WITHIN,
    STANDARD,
    MEMBERS,
    NET_DETAIL,
    NETS,
    DOMAIN_DETAIL,
    NET_IN,
    NATIONS,
    NATIONS_DETAIL,
    DOMAINS,
    NATION_DETAIL,
    NATION_MORE,
    COLLAPSED,
    LEGEND,
    EMPTY,
    SHOW;

    @Override
    public String bundle() {
        return "network";
    }
}
