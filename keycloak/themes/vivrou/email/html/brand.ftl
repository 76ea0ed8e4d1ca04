<#-- In whose name we write. Mail templates are not told the client, but they see the person's organizations and the link:
     the territory is the one that invites, else the one whose client the link names, else the only one there is. Its
     values are attributes that provisioning keeps on the organization; one of another form is as good as absent. -->
<#function territory>
  <#if organization??><#return organization></#if>
  <#local mine = []>
  <#attempt><#local mine = (user.organizations)![]><#recover></#attempt>
  <#local named = ((link!"")?matches(r"(?s).*[?&]client_id=web-([a-z0-9-]+).*"))>
  <#if named>
    <#local slug = named?groups[1]>
    <#list mine as each><#if (each.alias!"") == slug><#return each></#if></#list>
    <#return {}>
  </#if>
  <#if mine?size == 1><#return mine?first></#if>
  <#return {}>
</#function>

<#assign place = territory()>

<#function given name form fallback>
  <#local values = ((place.attributes)!{})["brand." + name]![]>
  <#if values?is_sequence && values?size gt 0 && values?first?matches(form)><#return values?first></#if>
  <#return fallback>
</#function>

<#assign hex = "#[0-9a-fA-F]{6}">
<#assign name = given("name", r"[^<>\r\n]{1,80}", (place.name)!"Vivrou")>
<#assign byline = given("byline." + ((locale.language)!"fr"), r"[^<>\r\n]{1,120}", "")>
<#assign home = given("url", r"https?://[a-z0-9.-]+(:[0-9]{1,5})?", "")>
<#assign colour = given("colour", hex, "#1f4650")>
<#assign strong = given("strong", hex, "#122e36")>
<#assign onColour = given("on-colour", hex, "#ffffff")>
<#assign accent = given("accent", hex, "#d9693a")>
