<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">${kcSanitize(msg("errorTitle"))?no_esc}
  <#elseif section == "form">
    <#if message?? && (!message.type?? || message.type != "error")><@kit.alert type="error"><b>${kcSanitize(message.summary)?no_esc}</b></@kit.alert></#if>
    <div id="kc-error-message" class="signin__fields">
      <#if traceId??><p class="small soft" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
      <#if !skipLink?? && (client.baseUrl)?has_content>
      <a class="btn btn--big" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
