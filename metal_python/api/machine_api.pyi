# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional, overload

from urllib3.response import HTTPResponse

from metal_python.api.arguments import (
    _AnyFullResult,
    _AnyResult,
    _Body,
    _Flag,
    _Limit,
    _No,
    _Off,
    _On,
    _RawResult,
    _Result,
    _Yes,
)
from metal_python.api_client import ApiClient
from metal_python.models.model_list import ModelList
from metal_python.models.v1_empty_body import V1EmptyBody
from metal_python.models.v1_machine_allocate_request import V1MachineAllocateRequest
from metal_python.models.v1_machine_console_password_request import V1MachineConsolePasswordRequest
from metal_python.models.v1_machine_console_password_response import V1MachineConsolePasswordResponse
from metal_python.models.v1_machine_find_request import V1MachineFindRequest
from metal_python.models.v1_machine_ipmi_report_response import V1MachineIpmiReportResponse
from metal_python.models.v1_machine_ipmi_reports import V1MachineIpmiReports
from metal_python.models.v1_machine_ipmi_response import V1MachineIPMIResponse
from metal_python.models.v1_machine_issue import V1MachineIssue
from metal_python.models.v1_machine_issue_response import V1MachineIssueResponse
from metal_python.models.v1_machine_issues_request import V1MachineIssuesRequest
from metal_python.models.v1_machine_reinstall_request import V1MachineReinstallRequest
from metal_python.models.v1_machine_response import V1MachineResponse
from metal_python.models.v1_machine_state import V1MachineState
from metal_python.models.v1_machine_update_firmware_request import V1MachineUpdateFirmwareRequest
from metal_python.models.v1_machine_update_request import V1MachineUpdateRequest
from metal_python.worker_pool import PendingCall

# Each method has an overload for each kind of result: data or urllib3's response, pending or not, alone or with status
# code and headers; the last one is for options whose values are not known before the program runs.
# fmt: off
class MachineApi:
    api_client: ApiClient
    def __init__(self, api_client: Optional[ApiClient] = None) -> None: ...
    @overload
    def allocate_machine(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def allocate_machine(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def allocate_machine(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_machine(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_machine(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def allocate_machine_with_http_info(self,
        body: _Body[V1MachineAllocateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_off(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def chassis_identify_led_off(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_off(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def chassis_identify_led_off(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def chassis_identify_led_off(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def chassis_identify_led_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_on(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def chassis_identify_led_on(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_on(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def chassis_identify_led_on(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def chassis_identify_led_on(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def chassis_identify_led_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], description: Optional[str] = None, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def delete_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def delete_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def delete_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_machine(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def delete_machine_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def find_ipmi_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineIPMIResponse: ...
    @overload
    def find_ipmi_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_ipmi_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_ipmi_machine(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineIPMIResponse]]: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineIPMIResponse: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_ipmi_machine_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineIPMIResponse]]: ...
    @overload
    def find_ipmi_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_ipmi_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_ipmi_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1MachineIPMIResponse]]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1MachineIPMIResponse]]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1MachineIPMIResponse]]]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineIPMIResponse]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineIPMIResponse]]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_ipmi_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1MachineIPMIResponse]]: ...
    @overload
    def find_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def find_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def find_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_machine(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_machine_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def find_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineResponse]: ...
    @overload
    def find_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineResponse]]: ...
    @overload
    def find_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_machines(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1MachineResponse]]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1MachineResponse]]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1MachineResponse]]]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineResponse]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineResponse]]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def find_machines_with_http_info(self,
        body: _Body[V1MachineFindRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1MachineResponse]]: ...
    @overload
    def free_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def free_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def free_machine(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_machine(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_machine(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def free_machine_with_http_info(self,
        id: str, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def get_machine_console_password(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineConsolePasswordResponse: ...
    @overload
    def get_machine_console_password(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineConsolePasswordResponse]: ...
    @overload
    def get_machine_console_password(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_machine_console_password(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_machine_console_password(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineConsolePasswordResponse]: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineConsolePasswordResponse]: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineConsolePasswordResponse]]: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineConsolePasswordResponse: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineConsolePasswordResponse]: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def get_machine_console_password_with_http_info(self,
        body: _Body[V1MachineConsolePasswordRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineConsolePasswordResponse]: ...
    @overload
    def ipmi_report(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineIpmiReportResponse: ...
    @overload
    def ipmi_report(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineIpmiReportResponse]: ...
    @overload
    def ipmi_report(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def ipmi_report(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def ipmi_report(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineIpmiReportResponse]: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineIpmiReportResponse]: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineIpmiReportResponse]]: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineIpmiReportResponse: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineIpmiReportResponse]: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def ipmi_report_with_http_info(self,
        body: _Body[V1MachineIpmiReports], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineIpmiReportResponse]: ...
    @overload
    def issues(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineIssueResponse]: ...
    @overload
    def issues(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineIssueResponse]]: ...
    @overload
    def issues(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def issues(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def issues(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1MachineIssueResponse]]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1MachineIssueResponse]]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1MachineIssueResponse]]]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineIssueResponse]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineIssueResponse]]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def issues_with_http_info(self,
        body: _Body[V1MachineIssuesRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1MachineIssueResponse]]: ...
    @overload
    def list_issues(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineIssue]: ...
    @overload
    def list_issues(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineIssue]]: ...
    @overload
    def list_issues(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_issues(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_issues(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1MachineIssue]]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1MachineIssue]]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1MachineIssue]]]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineIssue]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineIssue]]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_issues_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1MachineIssue]]: ...
    @overload
    def list_machines(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineResponse]: ...
    @overload
    def list_machines(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineResponse]]: ...
    @overload
    def list_machines(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_machines(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_machines(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[ModelList[V1MachineResponse]]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[ModelList[V1MachineResponse]]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[ModelList[V1MachineResponse]]]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> ModelList[V1MachineResponse]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[ModelList[V1MachineResponse]]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def list_machines_with_http_info(self, *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[ModelList[V1MachineResponse]]: ...
    @overload
    def machine_bios(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_bios(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_bios(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_bios(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_bios(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_bios_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def machine_cycle(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_cycle(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_cycle(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_cycle(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_cycle(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_cycle_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def machine_disk(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_disk(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_disk(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_disk(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_disk(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_disk_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def machine_off(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_off(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_off(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_off(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_off(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_off_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def machine_on(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_on(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_on(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_on(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_on(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_on_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def machine_pxe(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_pxe(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_pxe(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_pxe(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_pxe(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_pxe_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def machine_reset(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_reset(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_reset(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_reset(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_reset(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def machine_reset_with_http_info(self,
        id: str, body: _Body[V1EmptyBody], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def reinstall_machine(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def reinstall_machine(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def reinstall_machine(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def reinstall_machine(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def reinstall_machine(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def reinstall_machine_with_http_info(self,
        id: str, body: _Body[V1MachineReinstallRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def set_machine_state(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def set_machine_state(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def set_machine_state(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def set_machine_state(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def set_machine_state(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def set_machine_state_with_http_info(self,
        id: str, body: _Body[V1MachineState], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def update_firmware(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def update_firmware(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def update_firmware(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_firmware(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_firmware(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_firmware_with_http_info(self,
        id: str, body: _Body[V1MachineUpdateFirmwareRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
    @overload
    def update_machine(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def update_machine(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def update_machine(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_machine(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_machine(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyResult[V1MachineResponse]: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _Result[V1MachineResponse]: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_Result[V1MachineResponse]]: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> _RawResult: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _No = None, _request_timeout: _Limit = None,
    ) -> PendingCall[_RawResult]: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _No = None, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> V1MachineResponse: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Yes, _preload_content: _On = True,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[V1MachineResponse]: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _No = None, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> HTTPResponse: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Yes, _preload_content: _Off,
        _return_http_data_only: _Yes, _request_timeout: _Limit = None,
    ) -> PendingCall[HTTPResponse]: ...
    @overload
    def update_machine_with_http_info(self,
        body: _Body[V1MachineUpdateRequest], *,
        async_req: _Flag = None, _preload_content: bool = True,
        _return_http_data_only: _Flag = None, _request_timeout: _Limit = None,
    ) -> _AnyFullResult[V1MachineResponse]: ...
