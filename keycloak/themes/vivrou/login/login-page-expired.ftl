<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">${msg("pageExpiredTitle")}
  <#elseif section == "lead"><p class="soft">${msg("pageExpiredMsg1")}</p>
  <#elseif section == "form">
    <div class="signin__fields">
      <a class="btn btn--big" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a>
      <p><a class="link" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a></p>
    </div>
  </#if>
</@layout.registrationLayout>
