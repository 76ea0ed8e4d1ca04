<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header"><#if requiredActions??>${msg("accountWaiting")}<#elseif messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section == "form">
    <div id="kc-info-message" class="signin__fields">
      <#if messageHeader?? || requiredActions??>
      <p>${message.summary}<#if requiredActions??><#list requiredActions>${msg("colon")}<b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
      </#if>
      <#if !skipLink??>
        <#if pageRedirectUri?has_content>
      <a class="btn btn--big" href="${pageRedirectUri}">${msg("backToApplication")}</a>
        <#elseif actionUri?has_content>
      <a class="btn btn--big" href="${actionUri}">${msg("proceedWithAction")}</a>
        <#elseif (client.baseUrl)?has_content>
      <a class="btn btn--big" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
